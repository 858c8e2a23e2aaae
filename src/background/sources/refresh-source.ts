/** Refreshes one source: from the address of its list to articles in the library and a status for the reader. */
import type { Source, SourceStatus } from '../../core/model/source.ts'
import { say } from '../../locale/say.ts'
import { listSiteAddresses } from '../../platform/site-addresses.ts'
import type { SourceUpdate } from '../../platform/source-store.ts'
import { type ArticleSourceKind, SOURCE_READERS } from './kinds/source-readers.ts'
import { listPageSites } from './list-page-sites.ts'
import { PageVisitor, type VisitorDependencies } from './page-visitor.ts'
import { type EntryDependencies, readEntries } from './read-entries.ts'
import { RobotsReader } from './robots-reader.ts'
import { type Listed, type ListReaders, UnreadableSourceError } from './source-kind.ts'
import { askedToWait, failed, mayBeAsked, succeeded, withoutPermission } from './source-outcome.ts'

/** What a refresh of one source needs from the rest of Parallax. */
export interface RefreshDependencies extends EntryDependencies, VisitorDependencies, ListReaders {
  /** Refreshes the world list at an address: its listings are kept apart from articles. */
  refreshWorldList(address: string, before: SourceUpdate, signal: AbortSignal): Promise<SourceRefresh>
}

export interface SourceRefresh {
  /** Articles. */
  added: number
  /** Headlines of the world list. */
  listings?: number
  update: SourceUpdate
}

export interface RefreshRequest {
  signal: AbortSignal
  /** The reader asked for it: the pause after a failure is skipped, a wait that the server asked for is not. */
  byHand: boolean
}

/**
 * Refreshes one source.
 * @throws DOMException `AbortError` when cancelled; `QuotaExceededError` when the browser has no room.
 */
export async function refreshSource(
  source: Source,
  before: SourceUpdate,
  dependencies: RefreshDependencies,
  request: RefreshRequest,
): Promise<SourceRefresh> {
  const now = dependencies.now()
  const { feed, kind = 'feed' } = source
  if (feed === undefined || !mayBeAsked(before.status, now, request.byHand)) return { added: 0, update: before }
  if (!(await dependencies.hasAccess(feed))) return { added: 0, update: withoutPermission(before) }
  if (kind === 'worldList') return dependencies.refreshWorldList(feed, before, request.signal)
  try {
    return await refreshList({ ...source, feed, kind }, before, dependencies, request.signal)
  } catch (error) {
    if (!(error instanceof UnreadableSourceError)) throw error
    return { added: 0, update: failed(now, before, error.message) }
  }
}

async function refreshList(
  source: Source & { feed: string; kind: ArticleSourceKind },
  before: SourceUpdate,
  dependencies: RefreshDependencies,
  signal: AbortSignal,
): Promise<SourceRefresh> {
  const now = dependencies.now()
  const { hasAccess, readFeed, readSitemap } = dependencies
  const robots = new RobotsReader(signal)
  const readRobots = (address: string) => robots.read(address)
  const { list, readsPages } = SOURCE_READERS[source.kind]
  const context = { signal, validators: before, now, hasAccess, readRobots, readFeed, readSitemap }
  const listed = await list(source.feed, context)
  if (listed.state !== 'listed')
    return { added: 0, update: await statusAfter(listed, source.feed, before, dependencies) }
  const visitor = new PageVisitor(dependencies, robots, signal)
  const plan = { readsPages, withoutArticle: before.withoutArticle ?? [] }
  const read = await readEntries(source, listed.list, plan, visitor, dependencies)
  const pageSites = listPageSites(listed.list.entries)
  const [mainSite] = readsPages || (source.fetchPages && read.teasersOnly) ? pageSites : []
  const closed = mainSite !== undefined && !(await hasAccess(mainSite))
  // With pages left to read, the next refresh needs the list again even if it has not changed.
  const validators = read.pagesLeft || closed ? {} : listed.validators
  const teasers = read.teasersOnly ? { teasersOnly: true, pageSites } : {}
  const update = { ...succeeded(now, validators, teasers), withoutArticle: read.withoutArticle }
  return { added: read.added, update: closed ? withoutPermission(update, say('closedPages'), pageSites) : update }
}

async function statusAfter(
  listed: Exclude<Listed, { state: 'listed' }>,
  address: string,
  before: SourceUpdate,
  { now, hasAccess }: RefreshDependencies,
): Promise<SourceUpdate> {
  switch (listed.state) {
    case 'notModified':
      return { ...before, ...succeeded(now(), before, describeTeasers(before.status)) }
    case 'wait':
      return askedToWait(now(), before, listed.problem, listed.seconds)
    case 'failed': {
      if (!listed.redirected) return failed(now(), before, listed.problem)
      const access = await Promise.all(listSiteAddresses(address).map(hasAccess))
      return access.every(Boolean)
        ? failed(now(), before, say('redirectedSite'))
        : withoutPermission(before, listed.problem)
    }
  }
}

function describeTeasers({ teasersOnly, pageSites }: SourceStatus): Pick<SourceStatus, 'teasersOnly' | 'pageSites'> {
  return { ...(teasersOnly && { teasersOnly }), ...(pageSites && { pageSites }) }
}
