/**
 * One click of the reader, from the page to what the popup shows. All that touches the browser or the library
 * comes in through `Surroundings`, so that the whole way can be tested without either.
 */
import { countOutlets } from '../core/framing/count-outlets.ts'
import type { NewsArticle } from '../core/model/article.ts'
import { type Comparison, toReference } from '../core/model/comparison.ts'
import type { Extraction, Outcome, PageComparison } from '../messaging/outcome.ts'
import { whyUnreadable } from './unreadable-page.ts'

/** An outcome with the address that it was found for: a tab may have moved on since. */
export interface RememberedOutcome {
  url: string | undefined
  outcome: Outcome
}

export interface Surroundings {
  readTab(tabId: number): Promise<{ url?: string }>
  /** False for a site that the reader keeps Parallax off. */
  mayRead(url: string | undefined): Promise<boolean>
  /** Makes the page ready to answer and gives its content type. @throws when the page may not be read. */
  enterPage(tabId: number): Promise<string>
  extractArticle(tabId: number): Promise<Extraction>
  showComparison(tabId: number, comparison: PageComparison): Promise<unknown>
  showBadge(tabId: number, outlets: number): Promise<void>
  librarySize(): Promise<number>
  compareArticle(article: NewsArticle, options: { complete: boolean }): Promise<Comparison>
  memory: {
    recall(tabId: number): Promise<RememberedOutcome | undefined>
    remember(tabId: number, outcome: RememberedOutcome): Promise<void>
  }
}

/**
 * Compares what a tab shows with the library. Gives back the comparison already made for the same address unless
 * `again` is set. Never rejects: whatever goes wrong is an outcome too.
 */
export async function compareTab(tabId: number, surroundings: Surroundings, again = false): Promise<Outcome> {
  try {
    const { url } = await surroundings.readTab(tabId)
    if (!(await surroundings.mayRead(url))) return { state: 'unreadablePage', reason: 'neverSite' }
    const remembered = again ? undefined : await surroundings.memory.recall(tabId)
    if (remembered && remembered.url === url) return remembered.outcome
    return await comparePage(tabId, url, surroundings)
  } catch (error) {
    return { state: 'failed', message: messageOf(error) }
  }
}

async function comparePage(tabId: number, url: string | undefined, surroundings: Surroundings): Promise<Outcome> {
  try {
    const contentType = await surroundings.enterPage(tabId)
    if (contentType === 'application/pdf') return { state: 'unreadablePage', reason: 'pdf' }
  } catch (error) {
    return { state: 'unreadablePage', reason: whyUnreadable({ url, message: messageOf(error) }) }
  }
  const extraction = await surroundings.extractArticle(tabId)
  if (extraction.state === 'notAnArticle') return extraction
  const outcome = await compareExtraction(extraction, surroundings)
  if (outcome.state === 'compared') await present(tabId, url, outcome, surroundings)
  return outcome
}

async function compareExtraction(
  { article, cutOff }: Extract<Extraction, { state: 'extracted' }>,
  surroundings: Surroundings,
): Promise<Outcome> {
  const librarySize = await surroundings.librarySize()
  if (librarySize === 0) return { state: 'emptyLibrary', article: toReference(article) }
  const comparison = await surroundings.compareArticle(article, { complete: !cutOff })
  if (comparison.matches.length === 0 && comparison.relatedArticles.length === 0) {
    return { state: 'nothingRelated', article: toReference(article), cutOff, librarySize }
  }
  const outlets = countOutlets(comparison)
  return { state: 'compared', comparison: { ...comparison, article: toReference(article), outlets, cutOff } }
}

async function present(
  tabId: number,
  url: string | undefined,
  outcome: Extract<Outcome, { state: 'compared' }>,
  { showBadge, showComparison, memory }: Surroundings,
): Promise<void> {
  // Settled, not all: the popup's list is worth having even where the page went away or the session's storage is full.
  // And the popup need not wait for paint.
  void Promise.allSettled([showBadge(tabId, outcome.comparison.outlets), showComparison(tabId, outcome.comparison)])
  await Promise.allSettled([memory.remember(tabId, { url, outcome })])
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
