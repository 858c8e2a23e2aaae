/** Refreshes one source: from its feed's address to articles in the library and a status for the reader. */
import type { NewsArticle } from '../../core/model/article.ts'
import type { Source } from '../../core/model/source.ts'
import type { SourceUpdate } from '../../platform/source-store.ts'
import { type EntryText, entryToArticle, hasOnlyTeasers } from './entry-to-article.ts'
import { type Fetched, fetchDocument } from './fetch-document.ts'
import { type Feed, type FeedEntry, NotAFeedError, parseFeed } from './parse-feed.ts'
import { askedToWait, failed, mayBeAsked, succeeded, withoutPermission } from './source-outcome.ts'

/** As a courtesy to a source's server; the next refresh goes on with the remaining pages. */
const MAX_PAGES_PER_REFRESH = 20

/** What a refresh of one source needs from the rest of Parallax. */
export interface RefreshDependencies {
  now(): number
  hasAccess(address: string): Promise<boolean>
  /** Turns titles and texts into plain text, in the order given. */
  readFragments(fragments: readonly { title: string; html: string }[]): Promise<EntryText[]>
  /** Reads the article of a page; undefined when it is not an article. */
  readPage(html: string, address: string): Promise<NewsArticle | undefined>
  /** The entries whose articles the library does not have and would keep. */
  dropUnwanted(entries: readonly FeedEntry[]): Promise<FeedEntry[]>
  addArticles(sourceId: string, articles: readonly NewsArticle[]): Promise<number>
}

export interface SourceRefresh {
  added: number
  update: SourceUpdate
}

/**
 * Refreshes one source.
 * @throws DOMException `AbortError` when cancelled; `QuotaExceededError` when the browser has no room.
 */
export async function refreshSource(
  source: Source,
  before: SourceUpdate,
  dependencies: RefreshDependencies,
  signal: AbortSignal,
): Promise<SourceRefresh> {
  const now = dependencies.now()
  if (source.feed === undefined || !mayBeAsked(before.status, now)) return { added: 0, update: before }
  if (!(await dependencies.hasAccess(source.feed))) return { added: 0, update: withoutPermission(before) }
  const fetched = await fetchDocument(source.feed, signal, before)
  if (fetched.state !== 'fetched') return { added: 0, update: statusAfter(fetched, before, now) }
  try {
    const feed = parseFeed(fetched.text, fetched.address)
    const { articles, teasersOnly } = await readEntries(source, feed, dependencies, signal)
    const added = await dependencies.addArticles(source.id, articles)
    return { added, update: succeeded(now, fetched.validators, teasersOnly) }
  } catch (error) {
    if (!(error instanceof NotAFeedError)) throw error
    return { added: 0, update: failed(now, before, error.message) }
  }
}

function statusAfter(fetched: Exclude<Fetched, { state: 'fetched' }>, before: SourceUpdate, now: number): SourceUpdate {
  switch (fetched.state) {
    case 'notModified':
      return succeeded(now, before, before.status.teasersOnly ?? false)
    case 'wait':
      return askedToWait(now, before, fetched.problem, fetched.seconds)
    case 'failed':
      return failed(now, before, fetched.problem)
  }
}

async function readEntries(
  source: Source,
  feed: Feed,
  dependencies: RefreshDependencies,
  signal: AbortSignal,
): Promise<{ articles: NewsArticle[]; teasersOnly: boolean }> {
  const texts = await dependencies.readFragments(feed.entries.map(({ title = '', html = '' }) => ({ title, html })))
  const teasersOnly = hasOnlyTeasers(texts.map(({ body }) => body))
  const fresh = new Set(await dependencies.dropUnwanted(feed.entries))
  const articles: NewsArticle[] = []
  let pages = 0
  for (const [i, entry] of feed.entries.entries()) {
    if (!fresh.has(entry)) continue
    const wantsPage = source.fetchPages && teasersOnly && entry.address !== undefined
    if (wantsPage && pages++ >= MAX_PAGES_PER_REFRESH) break
    const page = wantsPage ? await fetchPage(entry, dependencies, signal) : undefined
    const article = entryToArticle(
      source,
      feed,
      entry,
      page ? { title: page.headline, body: page.articleBody } : (texts[i] ?? NOTHING),
    )
    if (article) articles.push(article)
  }
  return { articles, teasersOnly }
}

const NOTHING: EntryText = { title: '', body: '' }

/** The article of an entry's page; undefined when it cannot be read, and the teaser has to do. */
async function fetchPage(
  { address }: FeedEntry,
  dependencies: RefreshDependencies,
  signal: AbortSignal,
): Promise<NewsArticle | undefined> {
  if (address === undefined || !(await dependencies.hasAccess(address))) return undefined
  const fetched = await fetchDocument(address, signal)
  return fetched.state === 'fetched' ? dependencies.readPage(fetched.text, fetched.address) : undefined
}
