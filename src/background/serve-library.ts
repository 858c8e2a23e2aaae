/** Answers what the options page and the popup ask of the library. */
import type { Extraction } from '../core/model/extraction.ts'
import { BY_HAND_SOURCE_ID } from '../core/model/source.ts'
import { say } from '../locale/say.ts'
import type { AddReport } from '../messaging/library-protocol.ts'
import { serve } from '../messaging/serve.ts'
import { readDamage } from '../platform/damage-log.ts'
import { hasAccess } from '../platform/site-access.ts'
import { countUnreadableSources, listSources, saveSources, updateSource } from '../platform/source-store.ts'
import { extractFromTab } from './extract-from-tab.ts'
import { readFeed, readPage, readSiteLinks, readSitemap } from './html-reader.ts'
import { addUncheckedArticles } from './library/add-unchecked-articles.ts'
import { describeSearched } from './library/describe-searched.ts'
import { exportPart, importPart } from './library/export-import.ts'
import { listSourceRows } from './library/list-source-rows.ts'
import { measureStorage } from './library/measure-storage.ts'
import { restoreBundled } from './library/own-sources.ts'
import { purgeRemoved } from './library/tidy-library.ts'
import { emptyLibrary, openLibrary, readWhatCanBe } from './open-library.ts'
import { listRefreshable, refreshes } from './refresh-library.ts'
import { findSources } from './sources/find/find-sources.ts'

/** @param stopReading ends whatever else adds articles */
export function serveLibrary(stopReading: () => Promise<void>): void {
  serveSources()
  serveRefreshes()
  serveArticles()
  serveStorage(stopReading)
}

function serveSources(): void {
  serve('listSources', async () => listSourceRows((await openLibrary()).database, hasAccess))
  serve('describeSearched', async () => {
    const { database } = await openLibrary()
    return describeSearched(database, await listSourceRows(database, hasAccess))
  })
  serve('findSources', ({ address }) =>
    findSources(address, { hasAccess, readSiteLinks, readFeed, readSitemap }, new AbortController().signal),
  )
  serve('saveSources', async (sources) => {
    const { database } = await openLibrary()
    const known = new Set((await listSources(database)).map(({ id }) => id))
    // A new source may bring articles that a removed one still holds: they must not count as there.
    if (sources.some(({ id }) => !known.has(id))) await purgeRemoved(database)
    await saveSources(database, sources)
  })
  serve('removeSource', async ({ id }) => {
    await updateSource((await openLibrary()).database, id, { removed: true })
    await refreshes.leaveOut(id)
    return { undo: id }
  })
  serve('restoreSource', async ({ undo }) => updateSource((await openLibrary()).database, undo, { removed: false }))
}

function serveRefreshes(): void {
  serve('refresh', async ({ sourceIds }) => {
    const ids = sourceIds ?? (await listRefreshable())
    // The page asks for the progress and does not wait for the end.
    await refreshes.enqueue(ids, true)
    void refreshes.resume()
  })
  serve('cancelRefresh', () => refreshes.cancel())
  serve('refreshProgress', () => refreshes.progress())
}

function serveArticles(): void {
  serve('addArticles', async ({ sourceId, articles }) =>
    addUncheckedArticles((await openLibrary()).database, sourceId, articles),
  )
  serve('addHtml', async (page) => addExtraction(await readPage(page)))
  serve('addTab', async ({ tabId }) => addExtraction(await extractFromTab(tabId)))
}

async function addExtraction(extraction: Extraction): Promise<AddReport> {
  if (extraction.state !== 'extracted') return { added: 0, duplicates: 0, problems: [say('notAnArticle')] }
  return addUncheckedArticles((await openLibrary()).database, BY_HAND_SOURCE_ID, [extraction.article])
}

function serveStorage(stopReading: () => Promise<void>): void {
  serve('exportPart', ({ next }) => readWhatCanBe((database) => exportPart(database, next)))
  serve('importPart', async (part) => importPart((await openLibrary()).database, part))
  serve('deleteEverything', async () => {
    await Promise.all([refreshes.cancel(), stopReading()])
    await emptyLibrary()
  })
  serve('restoreBundled', async () => restoreBundled((await openLibrary()).database))
  serve('describeDamage', async () => ({
    unreadableSources: await countUnreadableSources((await openLibrary()).database),
    notes: await readDamage(),
  }))
  serve('storageUse', async () => measureStorage((await openLibrary()).database))
}
