/** The reader's sources and how each is doing. */
import type { Source } from '../core/model/source.ts'
import type { Database, SourceRecord } from './database.ts'
import { isSource, isSourceRecord } from './stored-shapes.ts'

/** The sources that the reader sees; a removed one is hidden until it is purged. */
export async function listSources(database: Database): Promise<SourceRecord[]> {
  return (await listAllSources(database)).filter(({ removed }) => !removed)
}

export async function readSource(database: Database, id: string): Promise<SourceRecord | undefined> {
  return toRecord(await database.get('sources', id))
}

/** How many sources cannot be read. They stay where they are, so that a later Parallax may; adding one again replaces it. */
export async function countUnreadableSources(database: Database): Promise<number> {
  return (await database.count('sources')) - (await listAllSources(database)).length
}

/** Also those that are removed and can still be restored. */
export async function listAllSources(database: Database): Promise<SourceRecord[]> {
  return (await database.getAll('sources')).map(toRecord).filter((record) => record !== undefined)
}

/** Of a record that is damaged, the source itself is worth having: the next refresh finds out again how it is doing. */
function toRecord(stored: unknown): SourceRecord | undefined {
  if (isSourceRecord(stored)) return stored
  const { source, removed } = Object(stored) as { source?: unknown; removed?: unknown }
  return isSource(source) ? { ...NEVER_FETCHED, id: source.id, source, removed: removed === true } : undefined
}

/**
 * Adds sources, or changes those with a known id. How a source is doing is kept unless its feed's address changes; one
 * whose pages are to be read from now on is asked for its whole list again.
 */
export async function saveSources(database: Database, sources: readonly Source[]): Promise<void> {
  const { store, done } = database.transaction('sources', 'readwrite')
  for (const source of sources) {
    const known = toRecord(await store.get(source.id))
    const progress = known && known.source.feed === source.feed ? known : NEVER_FETCHED
    const startsPages = source.fetchPages === true && !known?.source.fetchPages
    const validators = startsPages ? { etag: undefined, lastModified: undefined } : {}
    void store.put({ ...progress, ...validators, id: source.id, source, removed: false })
  }
  await done
}

const NEVER_FETCHED: SourceUpdate = { status: { state: 'new' }, failures: 0 }

/** What a refresh learns about a source. */
export type SourceUpdate = Pick<SourceRecord, 'status' | 'failures' | 'etag' | 'lastModified' | 'withoutArticle'>

/** Changes what is known about a source; false when it has been deleted in the meantime. */
export async function updateSource(
  database: Database,
  id: string,
  update: Partial<Omit<SourceRecord, 'id'>>,
): Promise<boolean> {
  const { store, done } = database.transaction('sources', 'readwrite')
  const record = toRecord(await store.get(id))
  if (record) void store.put({ ...record, ...update })
  await done
  return record !== undefined
}

/** The ids of the sources that are waiting to be purged. */
export async function listRemoved(database: Database): Promise<string[]> {
  return (await listAllSources(database)).filter(({ removed }) => removed).map(({ id }) => id)
}

/** Removes a source for good, with all that it has in the library, in one transaction. */
export async function deleteSource(database: Database, id: string): Promise<void> {
  const transaction = database.transaction(['sources', 'articles', 'segments', 'indexes', 'quotations'], 'readwrite')
  const [articles, segments] = [transaction.objectStore('articles'), transaction.objectStore('segments')]
  for (const key of await articles.index('bySource').getAllKeys(id)) void articles.delete(key)
  for (const key of await segments.index('bySource').getAllKeys(id)) {
    for (const store of ['segments', 'indexes', 'quotations'] as const) void transaction.objectStore(store).delete(key)
  }
  void transaction.objectStore('sources').delete(id)
  await transaction.done
}
