/** The place for the one card that may be open. */
import type { CardContent } from './card.tsx'
import { type OpenCard, openCard } from './open-card.tsx'
import type { Box } from './place-card.ts'

export class CardSlot {
  #card: OpenCard | undefined

  get isOpen(): boolean {
    return this.#card?.isOpen() ?? false
  }

  /** In place of any that is open. @param words where they are in the window. */
  open(content: CardContent, words: Box): void {
    this.close()
    this.#card = openCard(content, words)
  }

  close(): void {
    this.#card?.close()
  }
}
