/**
 * One click of the reader, from the page to what the popup shows. Whatever touches the browser or the library comes in
 * through `CompareDependencies`, so that all of it can be tested without either.
 */
import { countOutlets } from '../core/framing/story/count-outlets.ts'
import { dropOwnOutlet } from '../core/framing/story/drop-own-outlet.ts'
import type { NewsArticle } from '../core/model/article.ts'
import { type ArticleReference, type Comparison, toReference } from '../core/model/comparison.ts'
import type { Extraction } from '../core/model/extraction.ts'
import type { Listing } from '../core/model/listing.ts'
import { isRememberedOutcome } from '../messaging/is-outcome.ts'
import type { Outcome, PageComparison } from '../messaging/outcome.ts'
import { LibraryClosedError } from './library/library-closed.ts'
import { whyUnreadable } from './unreadable-page.ts'

/** An outcome and the address that it belongs to: the tab may have moved on since. */
export interface RememberedOutcome {
  url: string | undefined
  outcome: Outcome
}

/** Whether this is what was remembered; the address is absent where the browser does not tell it. */
export function isRemembered(stored: unknown): stored is RememberedOutcome {
  const { url, outcome } = Object(stored) as Partial<Record<keyof RememberedOutcome, unknown>>
  return (url === undefined || typeof url === 'string') && isRememberedOutcome(outcome)
}

export interface CompareDependencies {
  readTab(tabId: number): Promise<{ url?: string }>
  /** False for a site that the reader wants never to be read. */
  mayRead(url: string | undefined): Promise<boolean>
  /** Gets the page ready to answer. @returns its content type. @throws Error when the page may not be read. */
  enterPage(tabId: number): Promise<string>
  extractArticle(tabId: number): Promise<Extraction>
  showComparison(tabId: number, comparison: PageComparison): Promise<unknown>
  showBadge(tabId: number, outlets: number): Promise<void>
  librarySize(): Promise<number>
  compareArticle(article: NewsArticle, options: { complete: boolean }): Promise<Comparison>
  labelSources(articleIds: readonly string[]): Promise<PageComparison['sources']>
  /** Other outlets' reports of the page's story that could be read. @param compared the related articles that there are. */
  findOffers(article: NewsArticle, compared: readonly ArticleReference[]): Promise<Listing[]>
  memory: {
    recall(tabId: number): Promise<RememberedOutcome | undefined>
    remember(tabId: number, outcome: RememberedOutcome): Promise<void>
  }
}

/**
 * Compares what a tab shows with the library. A comparison that was made before for the same address is reused unless
 * `again` is set. Never rejects: whatever goes wrong is an outcome too.
 */
export async function compareTab(tabId: number, dependencies: CompareDependencies, again = false): Promise<Outcome> {
  try {
    const { url } = await dependencies.readTab(tabId)
    if (!(await dependencies.mayRead(url))) return { state: 'unreadablePage', reason: 'neverSite' }
    const remembered = again ? undefined : await dependencies.memory.recall(tabId)
    if (remembered && remembered.url === url) return remembered.outcome
    return await comparePage(tabId, url, dependencies)
  } catch (error) {
    return { state: error instanceof LibraryClosedError ? 'libraryClosed' : 'failed', message: messageOf(error) }
  }
}

/** What was found for the page that a tab shows, without touching it; undefined where nothing was. */
export async function recallTab(
  tabId: number,
  { readTab, mayRead, memory }: Pick<CompareDependencies, 'readTab' | 'mayRead' | 'memory'>,
): Promise<Outcome | undefined> {
  const { url } = await readTab(tabId)
  if (!(await mayRead(url))) return { state: 'unreadablePage', reason: 'neverSite' }
  const remembered = await memory.recall(tabId)
  return remembered?.url === url ? remembered?.outcome : undefined
}

async function comparePage(
  tabId: number,
  url: string | undefined,
  dependencies: CompareDependencies,
): Promise<Outcome> {
  try {
    const contentType = await dependencies.enterPage(tabId)
    if (contentType === 'application/pdf') return { state: 'unreadablePage', reason: 'pdf' }
  } catch (error) {
    return { state: 'unreadablePage', reason: whyUnreadable({ url, message: messageOf(error) }) }
  }
  const extraction = await dependencies.extractArticle(tabId)
  if (extraction.state !== 'extracted') return extraction
  const outcome = await compareExtraction(extraction, dependencies)
  if (outcome.state === 'compared') await showOutcome(tabId, url, outcome, dependencies)
  return outcome
}

/** What compares an article, whichever page it was read from. */
export type ArticleDependencies = Pick<
  CompareDependencies,
  'librarySize' | 'compareArticle' | 'labelSources' | 'findOffers'
>

/** Compares an article with the library. */
export async function compareExtraction(
  { article, cutOff }: Pick<Extract<Extraction, { state: 'extracted' }>, 'article' | 'cutOff'>,
  dependencies: ArticleDependencies,
): Promise<Outcome> {
  const reference = toReference(article)
  const found = await dependencies.compareArticle(article, { complete: !cutOff })
  const sources = await dependencies.labelSources(found.articles.map(({ id }) => id))
  const comparison = dropOwnOutlet(found, sources)
  const offers = await listOffers(article, listRelated(comparison), dependencies)
  if (comparison.matches.length === 0 && comparison.relatedArticles.length === 0) {
    const librarySize = await dependencies.librarySize()
    if (librarySize === 0) return { state: 'emptyLibrary', article: reference, ...offers }
    return { state: 'nothingRelated', article: reference, cutOff, librarySize, ...offers }
  }
  const outlets = countOutlets(comparison, sources)
  return { state: 'compared', comparison: { ...comparison, article: reference, sources, outlets, cutOff }, ...offers }
}

/** A comparison is worth having without them. */
async function listOffers(
  article: NewsArticle,
  compared: readonly ArticleReference[],
  { findOffers }: ArticleDependencies,
): Promise<{ offers?: Listing[] }> {
  const offers = await findOffers(article, compared).catch(() => [])
  return offers.length > 0 ? { offers } : {}
}

function listRelated({ relatedArticles, articles }: Comparison): ArticleReference[] {
  const related = new Set(relatedArticles.map(({ id }) => id))
  return articles.filter(({ id }) => related.has(id))
}

/**
 * Shows a comparison on the icon and in the page, and remembers it for a popup that opens again; not in a tab that has gone on
 * to another page meanwhile.
 */
export async function showOutcome(
  tabId: number,
  url: string | undefined,
  outcome: Extract<Outcome, { state: 'compared' }>,
  { readTab, showBadge, showComparison, memory }: CompareDependencies,
): Promise<void> {
  const now = await readTab(tabId).catch(() => undefined)
  if (!now || !isSamePage(url, now.url)) return
  // Neither may fail the comparison: the popup's list is worth having even if the page has gone or the session's storage
  // is full. And the popup does not wait for the page to be painted.
  void Promise.allSettled([showBadge(tabId, outcome.comparison.outlets), showComparison(tabId, outcome.comparison)])
  await Promise.allSettled([memory.remember(tabId, { url, outcome })])
}

/** Pages rewrite the rest of their addresses. */
function isSamePage(one: string | undefined, other: string | undefined): boolean {
  return one?.replace(/[?#].*/s, '') === other?.replace(/[?#].*/s, '')
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
