/** What a disk or another Parallax may do to a library: a damaged index, a lost record, a later version, no room. */
import type { Page } from 'puppeteer-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { readEventPage } from './harness/feeds.ts'
import { killWorker } from './harness/kill-worker.ts'
import type { OwnPage } from './harness/own-page.ts'
import { readWords } from './harness/page-state.ts'
import { publishText } from './harness/pages.ts'
import type { Reader } from './harness/reader.ts'
import { startReaderForEach } from './harness/reader-for-each.ts'

const OUTLETS = /Also in RBC-Ukraine/

let reader: Reader
let own: OwnPage
startReaderForEach((...started) => {
  ;[reader, own] = started
})

async function comparePage(): Promise<string> {
  const tab = await reader.visit(publishText(reader.web, 'today.html', readEventPage()))
  await tab.bringToFront()
  return readWords(await reader.clickIcon())
}

/** Changes the records of a store behind the back of a worker that sleeps. */
async function damage(change: 'flip a byte' | 'cut off' | 'lose', store: string): Promise<void> {
  await killWorker(reader)
  await own.page.evaluate(changeRecords, change, store)
}

/** Runs in the extension's own page. */
async function changeRecords(change: string, name: string): Promise<void> {
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const database = await done(indexedDB.open('parallax'))
  const store = database.transaction(name, 'readwrite').objectStore(name)
  if (change === 'lose') await done(store.clear())
  for (const record of (await done(store.getAll())) as { id: string; index: ArrayBuffer }[]) {
    const bytes = new Uint8Array(record.index)
    bytes[bytes.length >> 1] = 1 + (bytes[bytes.length >> 1] ?? 0)
    const index = change === 'cut off' ? record.index.slice(0, bytes.length >> 1) : bytes.buffer
    await done(store.put({ ...record, index }))
  }
  database.close()
}

function openOptions(hash: string): Promise<Page> {
  return reader.openTab(`${reader.root}src/options/index.html${hash}`, false)
}

describe('a disk that fails', () => {
  it.each([
    ['flip a byte', 'indexes', 'made again from'],
    ['cut off', 'indexes', 'made again from'],
    ['lose', 'indexes', 'made again from'],
    ['lose', 'segments', 'found again'],
  ] as const)('%s: %s are made again, and only the options page says so', async (change, store, words) => {
    const before = await comparePage()
    expect(before).toMatch(OUTLETS)
    await damage(change, store)
    expect(await comparePage()).toBe(before)
    const options = await openOptions('#storage')
    await expect.poll(() => readWords(options)).toContain(words)
  })
})

describe('stored values that are none', () => {
  it('are set aside, counted and said, and the rest works', async () => {
    const before = await comparePage()
    await own.ask('saveSources', [{ id: 'lost', name: 'The Lost', feed: 'https://lost.test/feed', enabled: true }])
    await killWorker(reader)
    await own.page.evaluate(writeNonsense)
    expect(await comparePage()).toBe(before)
    const options = await openOptions('#storage')
    await expect.poll(() => readWords(options)).toContain('1 source cannot be read')
    const settings = await openOptions('#settings')
    await expect.poll(() => readWords(settings)).toMatch(/\d settings could not be read/)
    const sources = await openOptions('#sources')
    await expect.poll(() => readWords(sources)).toContain('Five articles that come with Parallax')
  })
})

/** Runs in the extension's own page: in every place where something is kept. */
async function writeNonsense(): Promise<void> {
  interface Area {
    get(keys: null): Promise<Record<string, unknown>>
    set(values: Record<string, unknown>): Promise<void>
  }
  const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', Area> } }).chrome
  for (const [area, keys] of [
    [storage.local, ['damage', 'filled', 'import']],
    [storage.session, ['refresh', 'readings', 'comparedTabs']],
  ] as const) {
    for (const key of keys) await area.set({ [key]: 'nonsense' })
  }
  await storage.local.set({ settings: { neverSites: 7, threshold: 'high', retention: [], highlights: null } })
  const remembered = Object.keys(await storage.session.get(null)).filter((key) => key.includes(':::'))
  for (const key of remembered) await storage.session.set({ [key]: { outcome: { state: 'compared' } } })
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('parallax')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('sources', 'readwrite')
      transaction.objectStore('sources').put({ id: 'lost', source: 'nonsense' })
      transaction.oncomplete = () => resolve(opening.result.close())
    }
  })
}

describe('a library of a later version', () => {
  beforeEach(async () => {
    await own.ask('storageUse')
    await killWorker(reader)
    await own.page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('parallax', 99)
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => resolve(opening.result.close())
        }),
    )
  })

  it('is said in words, exported, and begun anew', async () => {
    expect(await comparePage()).toContain('A newer version of Parallax has written your library')
    const options = await openOptions('#storage')
    await expect.poll(() => readWords(options)).toContain('A newer version of Parallax has written')
    expect((await own.ask('exportPart', {})).articles).toHaveLength(5)
    await options.locator('::-p-aria([name="Delete everything…"][role="button"])').click()
    await options.locator('::-p-aria([name="Delete everything"][role="button"])').click()
    await expect.poll(() => readWords(options)).toContain('Your library is empty.')
    expect((await own.ask('storageUse')).articles).toBe(0)
    await own.ask('restoreBundled')
    expect(await comparePage()).toMatch(OUTLETS)
  })
})
