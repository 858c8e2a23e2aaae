/**
 * Notices when a page that was compared becomes another article (a site that loads its pages by script) or grows (a live
 * blog), and tells once for each. What a page has shown before is no news: whatever takes turns there ends by itself.
 */
import { addressKey } from '../core/library/identity/address.ts'
import type { Extraction } from '../core/model/extraction.ts'
import { watchChanges } from './highlights/watch-changes.ts'

/** Until a page that goes to another address has put its new article there. */
const SETTLE_MS = 1000
/** Between two looks at the text of the same address: reading it takes a part of a second of the page's time. */
const LOOK_AGAIN_MS = 10_000
/** In UTF-16 code units: shorter lines are clocks, counters and labels. */
const MIN_PARAGRAPH = 60
const BLANK_LINE = '\n\n'

export class ArticleWatch {
  readonly #read: () => Promise<Extraction | undefined>
  readonly #onChange: () => void
  readonly #shown = new Set<string>()
  #address = ''
  #timer: ReturnType<typeof setTimeout> | undefined
  #due = Number.POSITIVE_INFINITY
  #stop: (() => void) | undefined

  /** @param read the page's article as it is now. */
  constructor(read: () => Promise<Extraction | undefined>, onChange: () => void) {
    this.#read = read
    this.#onChange = onChange
  }

  /** Begins to watch, or goes on with what the page holds now. */
  note(extraction: Extraction): void {
    this.#remember(extraction)
    this.#stop ??= this.#listen()
  }

  stop(): void {
    this.#stop?.()
    this.#stop = undefined
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#due = Number.POSITIVE_INFINITY
  }

  #listen(): () => void {
    const look = () => this.#lookSoon()
    const stopWatching = watchChanges(document.body, { look })
    addEventListener('popstate', look)
    return () => {
      stopWatching()
      removeEventListener('popstate', look)
    }
  }

  #lookSoon(): void {
    const wait = addressKey(location.href) === this.#address ? LOOK_AGAIN_MS : SETTLE_MS
    const due = Date.now() + wait
    if (due >= this.#due) return
    this.#due = due
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#look(), wait)
  }

  async #look(): Promise<void> {
    this.#due = Number.POSITIVE_INFINITY
    const isElsewhere = addressKey(location.href) !== this.#address
    const extraction = await this.#read()
    if (!extraction || !this.#stop) return
    const hasGrown = this.#remember(extraction)
    if (isElsewhere || hasGrown) this.#onChange()
  }

  /** @returns whether the article has a paragraph that it did not have before. */
  #remember(extraction: Extraction): boolean {
    this.#address = addressKey(location.href)
    if (extraction.state !== 'extracted') return false
    const before = this.#shown.size
    for (const paragraph of extraction.article.articleBody.split(BLANK_LINE)) {
      if (paragraph.length >= MIN_PARAGRAPH) this.#shown.add(paragraph)
    }
    return this.#shown.size > before
  }
}
