/** Which parts of a page have been put there or changed since it was first looked at, and when. */
import { ownProperty } from '../../extraction/own-property.ts'

export class ChangedNodes {
  readonly #changedAt = new WeakMap<Node, number>()
  #now = 0

  /** A moment, later with every change. */
  get now(): number {
    return this.#now
  }

  note(changes: readonly MutationRecord[]): void {
    this.#now++
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') this.#changedAt.set(target, this.#now)
      for (const node of addedNodes) this.#changedAt.set(node, this.#now)
    }
  }

  /** Whether a node was changed itself, or put there with any part of the page, after a moment. */
  has(node: Node, after = 0): boolean {
    for (let inner: Node | null = node; inner; inner = ownProperty(inner, 'parentNode')) {
      if ((this.#changedAt.get(inner) ?? 0) > after) return true
    }
    return false
  }
}
