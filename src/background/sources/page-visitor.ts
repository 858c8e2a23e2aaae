/**
 * Reads the pages of articles as a guest: where robots.txt allows it, one after another whatever source lists them, with
 * the pauses that the site asks for, and no more than a few in one refresh.
 */
import type { NewsArticle } from '../../core/model/article.ts'
import { inTurn } from '../in-turn.ts'
import { type Fetched, fetchDocument } from './fetch-document.ts'
import type { RobotsReader } from './robots-reader.ts'

/** As a courtesy to a source's server; the next refresh goes on with the remaining pages. */
const MAX_PAGES_PER_REFRESH = 20
/** Longer pauses than this are cut short: so few pages are read that even then nobody is flooded. */
const MAX_PAUSE_MS = 5000

/** What a visitor needs from the rest of Parallax. */
export interface VisitorDependencies {
  hasAccess(address: string): Promise<boolean>
  /** Reads the article of a page; undefined when it is not an article. */
  readPage(html: string, address: string): Promise<NewsArticle | undefined>
  pause(milliseconds: number): Promise<void>
}

export type Visit =
  | { state: 'read'; article: NewsArticle }
  /** The page was read and has no article, or is gone. */
  | { state: 'noArticle' }
  /** Robots.txt forbids the page, or the reader gave no access to its site. */
  | { state: 'closed' }
  /** Another refresh may have more luck. */
  | { state: 'later' }

export class PageVisitor {
  readonly #dependencies: VisitorDependencies
  readonly #robots: RobotsReader
  readonly #signal: AbortSignal
  #visited = 0
  #stopped = false

  constructor(dependencies: VisitorDependencies, robots: RobotsReader, signal: AbortSignal) {
    this.#dependencies = dependencies
    this.#robots = robots
    this.#signal = signal
  }

  /** @throws DOMException `AbortError` when cancelled. */
  async visit(address: string): Promise<Visit> {
    if (this.#stopped || this.#visited >= MAX_PAGES_PER_REFRESH) return { state: 'later' }
    if (!(await this.#dependencies.hasAccess(address))) return { state: 'closed' }
    if (!(await this.#robots.mayVisit(address))) return { state: 'closed' }
    const fetched = await inTurn(`pages of ${new URL(address).host}`, () => this.#fetch(address))
    if (fetched.state === 'failed' && fetched.gone) return { state: 'noArticle' }
    // A server that asks for a pause, or has trouble, is not asked for the next page either.
    this.#stopped = fetched.state !== 'fetched'
    if (fetched.state !== 'fetched') return { state: 'later' }
    const article = await this.#dependencies.readPage(fetched.text, fetched.address)
    return article ? { state: 'read', article } : { state: 'noArticle' }
  }

  async #fetch(address: string): Promise<Fetched> {
    const { crawlDelay } = await this.#robots.read(address)
    if (this.#visited++ > 0 && crawlDelay > 0) {
      await this.#dependencies.pause(Math.min(crawlDelay * 1000, MAX_PAUSE_MS))
      this.#signal.throwIfAborted()
    }
    return fetchDocument(address, this.#signal)
  }
}
