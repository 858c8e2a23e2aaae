/** Refreshes the reader's sources: the queue, wired to storage, network and clock. */
import { addressKey } from '../core/library/identity/address.ts'
import type { NewsArticle } from '../core/model/article.ts'
import type { Entry } from '../messaging/listed-entries.ts'
import type { SourceRecord } from '../platform/database.ts'
import { listBrowserLanguages } from '../platform/languages.ts'
import { findHeld } from '../platform/library-store.ts'
import { setAlarm } from '../platform/lifecycle.ts'
import { dropBatches, listBatchIds, writeBatch } from '../platform/listing-store.ts'
import { sessionCell } from '../platform/session-memory.ts'
import { readSettings } from '../platform/settings.ts'
import { hasAccess } from '../platform/site-access.ts'
import { listSources, readSource, type SourceUpdate, updateSource } from '../platform/source-store.ts'
import { readFeed, readFragments, readPage, readSitemap } from './html-reader.ts'
import { letOthersRun } from './in-turns.ts'
import { addArticles } from './library/add-articles.ts'
import { storageProblem } from './library/add-unchecked-articles.ts'
import { publicationDay, today, weekOf } from './library/calendar.ts'
import { mergeSegments } from './library/merge-segments.ts'
import { restoreFromArticles } from './library/restore-segments.ts'
import { isPast, type Retention } from './library/retention.ts'
import { isTeaser } from './library/teaser.ts'
import { enforceRetention } from './library/tidy-library.ts'
import { openLibrary } from './open-library.ts'
import { believableDate } from './sources/believable-date.ts'
import { RefreshQueue } from './sources/refresh-queue.ts'
import {
  type RefreshDependencies,
  type RefreshRequest,
  refreshSource,
  type SourceRefresh,
} from './sources/refresh-source.ts'
import { isRefreshState, NO_REFRESH } from './sources/refresh-state.ts'
import { failed } from './sources/source-outcome.ts'
import { refreshWorldList, type WorldListDependencies } from './world-list/refresh-world-list.ts'

const RESUME_ALARM = 'resume-refresh'
/** The shortest period that browsers allow. */
const RESUME_MINUTES = 0.5

const state = sessionCell('refresh', NO_REFRESH, isRefreshState)

const arrivalListeners: (() => void)[] = []

/** Calls back at the end of a refresh that brought articles or listings. */
export function onArrivals(listener: () => void): void {
  arrivalListeners.push(listener)
}

export const refreshes = new RefreshQueue({
  state: {
    get: state.get,
    async set(changed) {
      await state.set(changed)
      // While a refresh runs, an alarm wakes a worker that was killed. Waking it is enough: see the end of `main.ts`.
      await setAlarm(RESUME_ALARM, changed.running ? RESUME_MINUTES : 0)
    },
  },
  async readSource(id) {
    const record = await readSource((await openLibrary()).database, id)
    return record?.removed ? undefined : record
  },
  refreshSource: refreshAndRecord,
  reportProblem: async ({ id }, error) => {
    const { database } = await openLibrary()
    const record = await readSource(database, id)
    if (record) await updateSource(database, id, failed(Date.now(), progressOf(record), problemOf(error)))
  },
  async tidy() {
    const { database } = await openLibrary()
    await restoreFromArticles(database)
    await enforceRetention(database, (await readSettings()).retention)
    await mergeSegments(database)
    const { articlesAdded, listingsAdded } = await state.get()
    if (articlesAdded + listingsAdded > 0) for (const tell of arrivalListeners) tell()
  },
})

/** The ids of the sources that a refresh of everything goes through. */
export async function listRefreshable(): Promise<string[]> {
  const sources = await listSources((await openLibrary()).database)
  return sources.filter(({ source }) => source.enabled && source.feed !== undefined).map(({ id }) => id)
}

async function refreshAndRecord(record: SourceRecord, request: RefreshRequest): Promise<SourceRefresh> {
  const refresh = await refreshSource(record.source, progressOf(record), refreshDependencies, request)
  await updateSource((await openLibrary()).database, record.id, refresh.update)
  return refresh
}

/** What a refresh may change of a record. The rest is the reader's, who may edit or remove a source while it is asked. */
function progressOf({ id: _id, source: _source, removed: _removed, ...progress }: SourceRecord): SourceUpdate {
  return progress
}

const worldListDependencies: WorldListDependencies = {
  now: () => Date.now(),
  async readChoice() {
    const { languages, days } = (await readSettings()).worldList
    return { languages: languages.length > 0 ? languages : listBrowserLanguages(), days }
  },
  listHeld: async () => listBatchIds((await openLibrary()).database),
  write: async (quarter, listings, index) => writeBatch((await openLibrary()).database, quarter, listings, index),
  letOthersRun,
  dropBefore: async (quarter) => dropBatches((await openLibrary()).database, quarter),
}

const refreshDependencies: RefreshDependencies = {
  refreshWorldList: (address, before, signal) => refreshWorldList(address, before, worldListDependencies, signal),
  now: () => Date.now(),
  hasAccess,
  readFeed,
  readSitemap,
  readFragments,
  async readPage(html, address) {
    const extraction = await readPage({ html, address })
    return extraction.state === 'extracted' ? extraction.article : undefined
  },
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  async dropUnwanted(entries, wholeTexts) {
    const [{ database }, { retention }] = await Promise.all([openLibrary(), readSettings()])
    const held = await Promise.all(entries.map((entry) => findHeld(database, keysOf(entry))))
    return entries.filter((entry, i) => {
      const text = held[i]?.article.articleBody
      return (text === undefined || (wholeTexts && isTeaser(text))) && !isTooOld(entry, retention)
    })
  },
  async addArticles(sourceId: string, articles: readonly NewsArticle[]) {
    const { database } = await openLibrary()
    // Articles of a source that has gone meanwhile would be out of sight, and keep the same ones of another source out.
    if (!(await readSource(database, sourceId))) return 0
    return (await addArticles(database, sourceId, articles)).added
  },
}

/** What retention would drop at once must not come back with every refresh. */
function isTooOld({ published }: Entry, retention: Retention): boolean {
  const day = publicationDay(believableDate(published, Date.now()))
  return day !== undefined && isPast(weekOf(day), retention, today())
}

/** What the library would know an entry by; its text is only compared later. */
function keysOf({ address, id }: Entry): { id: string; addressKey?: string } {
  return { id: address ?? id ?? '', ...(address !== undefined && { addressKey: addressKey(address) }) }
}

function problemOf(error: unknown): string {
  try {
    return storageProblem(error)
  } catch {
    return error instanceof Error ? error.message : String(error)
  }
}
