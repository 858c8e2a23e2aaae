/** The library as the options page and the popup know it. Every change is one transaction; see `platform/database`. */
import bundled from '../../../data/library.json'
import { parseEach, parseFaultlessLibrary, parseNewsArticle } from '../../core/model/article.ts'
import { BUNDLED_SOURCE_ID, BY_HAND_SOURCE_ID, type Source, type SourceStatus } from '../../core/model/source.ts'
import type { AddReport, SourceRow, StorageUse } from '../../messaging/library-protocol.ts'
import type { Database, SourceRecord } from '../../platform/database.ts'
import { clearLibrary, dropSegments, listSegments } from '../../platform/library-store.ts'
import { deleteSource, listRemoved, listSources, readSource, saveSources } from '../../platform/source-store.ts'
import { withoutPermission } from '../feeds/source-outcome.ts'
import { addArticles } from './add-articles.ts'
import { today } from './calendar.ts'
import { groupBy } from './group-by.ts'
import { findExpired, type Retention } from './retention.ts'

const BUNDLED: Source = {
  id: BUNDLED_SOURCE_ID,
  name: 'Five articles that come with Parallax',
  language: 'en',
  enabled: true,
}
const BY_HAND: Source = { id: BY_HAND_SOURCE_ID, name: 'Added by hand', enabled: true }

/** Sources that no feed fills again: retention leaves them alone. */
const KEPT: ReadonlySet<string> = new Set([BUNDLED_SOURCE_ID, BY_HAND_SOURCE_ID])

/** The table of the options page, by name. */
export async function listSourceRows(
  database: Database,
  hasAccess: (address: string) => Promise<boolean>,
): Promise<SourceRow[]> {
  const segments = groupBy(await listSegments(database), ({ sourceId }) => sourceId)
  const rows = (await listSources(database)).map(async (record) => ({
    source: record.source,
    status: await currentStatus(record, hasAccess),
    articleCount: (segments.get(record.id) ?? []).reduce((sum, { articleCount }) => sum + articleCount, 0),
  }))
  return (await Promise.all(rows)).toSorted((a, b) => a.source.name.localeCompare(b.source.name))
}

/** The reader may take back access to a site at any time, in the browser's own pages: it is asked, not remembered. */
async function currentStatus(
  record: SourceRecord,
  hasAccess: (address: string) => Promise<boolean>,
): Promise<SourceStatus> {
  const { feed } = record.source
  return feed === undefined || (await hasAccess(feed)) ? record.status : withoutPermission(record).status
}

/** Adds what can be added; what cannot is told, one line each, and keeps nothing else out. */
export async function addUnknownArticles(
  database: Database,
  sourceId: string,
  candidates: readonly unknown[],
): Promise<AddReport> {
  // What a removed source still holds must not count as there: it will be gone.
  await purgeRemoved(database)
  if (sourceId === BY_HAND_SOURCE_ID && !(await readSource(database, sourceId))) await saveSources(database, [BY_HAND])
  const { items: articles, problems } = parseEach(candidates, 'Article', parseNewsArticle)
  try {
    return { ...(await addArticles(database, sourceId, articles)), problems }
  } catch (error) {
    return { added: 0, duplicates: 0, problems: [...problems, storageProblem(error)] }
  }
}

/** What to tell the reader when storage refuses. @throws what is no refusal of storage. */
export function storageProblem(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    return 'The browser has no room left. Nothing was added and nothing lost: let go of older articles in the settings.'
  }
  throw error
}

export async function restoreBundled(database: Database): Promise<void> {
  await saveSources(database, [BUNDLED])
  await addArticles(database, BUNDLED_SOURCE_ID, parseFaultlessLibrary(bundled))
}

/** A library that was never used gets the bundled articles; one that the reader emptied stays empty. */
export async function fillNewLibrary(database: Database): Promise<void> {
  if ((await database.count('sources')) === 0) await restoreBundled(database)
}

export async function deleteEverything(database: Database): Promise<void> {
  await clearLibrary(database)
  // An empty list of its own: or the next start would take the library for a new one.
  await saveSources(database, [BY_HAND])
}

/** Removes for good what the reader removed and can no longer bring back. */
export async function purgeRemoved(database: Database): Promise<void> {
  for (const id of await listRemoved(database)) {
    await dropSegments(database, await database.getAllKeysFromIndex('segments', 'bySource', id))
    await deleteSource(database, id)
  }
}

/** Lets go of what is too old or too much. */
export async function enforceRetention(database: Database, retention: Retention): Promise<void> {
  await dropSegments(database, findExpired(await listSegments(database), retention, today(), KEPT))
}

export async function measureStorage(database: Database): Promise<StorageUse> {
  const segments = await listSegments(database)
  const sum = (count: (segment: (typeof segments)[number]) => number) =>
    segments.reduce((total, segment) => total + count(segment), 0)
  const { quota } = await navigator.storage.estimate()
  return {
    articles: sum(({ articleCount }) => articleCount),
    statements: sum(({ statementCount }) => statementCount),
    bytes: sum(({ bytes }) => bytes),
    ...(quota !== undefined && { quota }),
  }
}
