// @vitest-environment node
import 'fake-indexeddb/auto'
import { gzipSync } from 'node:zlib'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { listFileNames, listQuarters } from '../../../src/background/world-list/quarters.ts'
import { refreshWorldList, type WorldListDependencies } from '../../../src/background/world-list/refresh-world-list.ts'
import { StoredListings } from '../../../src/background/world-list/stored-listings.ts'
import { MAX_LISTINGS } from '../../../src/core/library/listings/listing-index.ts'
import type { NewsArticle } from '../../../src/core/model/article.ts'
import { type Database, openDatabase } from '../../../src/platform/database.ts'
import { dropBatches, listBatches, listBatchIds, writeBatch } from '../../../src/platform/listing-store.ts'
import type { SourceUpdate } from '../../../src/platform/source-store.ts'
import { serve } from '../sources/local-server.ts'
import { galLine, packGal } from './gal.ts'

const NOW = Date.parse('2026-11-21T18:30:00Z')
const NEW: SourceUpdate = { status: { state: 'new' }, failures: 0 }
const [NEWEST = '', SECOND = '', THIRD = ''] = listQuarters(NOW, 2)
const PAGE: NewsArticle = {
  id: 'page',
  url: 'https://page.example/dam',
  headline: 'Harbour dam at Lindesund breaks after night of rain',
  publisher: 'The Page',
  datePublished: '2026-11-21',
  articleBody: 'The harbour dam at Lindesund broke on Saturday after a night of rain, and 40 houses were evacuated.',
}

let database: Database
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  database = await openDatabase()
})

/** A file in a quarter, by its minute. */
const fileIn = (quarter: string, minute = 1) => listFileNames(quarter)[minute] ?? ''

function dam(host: string): string {
  return galLine({
    url: `https://${host}/dam`,
    outletName: host,
    title: 'Lindesund harbour dam gives way, houses evacuated',
    desc: 'The dam broke after a night of rain.',
  })
}

function publish(files: Record<string, Buffer | number>) {
  const asked: string[] = []
  const list = serve((request, response) => {
    const name = request.url?.slice(1) ?? ''
    asked.push(name)
    const file = files[name] ?? 404
    if (typeof file === 'number') response.writeHead(file).end()
    else response.end(file)
  })
  return { asked, list }
}

function dependencies(changes: Partial<WorldListDependencies> = {}): WorldListDependencies {
  return {
    now: () => NOW,
    readChoice: async () => ({ languages: ['en'], days: 2 }),
    listHeld: () => listBatchIds(database),
    write: (...batch) => writeBatch(database, ...batch),
    letOthersRun: async () => {},
    dropBefore: (quarter) => dropBatches(database, quarter),
    ...changes,
  }
}

async function refresh(
  list: Promise<string>,
  changes?: Partial<WorldListDependencies>,
  signal = new AbortController().signal,
) {
  return refreshWorldList(await list, NEW, dependencies(changes), signal)
}

async function findPublishers(): Promise<string[]> {
  return (await new StoredListings(database).find(PAGE)).map(({ publisher }) => publisher).sort()
}

describe('refreshWorldList', () => {
  it('keeps the listings of the reader’s languages, and finds those on a page’s story', async () => {
    const other = galLine({ url: 'https://c.example/cup', title: 'Cup final ends in a draw', outletName: 'C' })
    const { list } = publish({
      [fileIn(NEWEST)]: packGal(
        dam('a.example'),
        other,
        galLine({ url: 'https://z.example/', title: '大坝', lang: 'zh' }),
      ),
      [fileIn(THIRD, 3)]: packGal(dam('b.example'), 'not a line'),
    })
    const { added, listings, update } = await refresh(list)
    expect([added, listings, update.status.state]).toEqual([0, 3, 'fine'])
    expect(await findPublishers()).toEqual(['a.example', 'b.example'])
  })

  it('asks for the newest first, six hours at a time, and for nothing twice that is settled', async () => {
    const { list, asked } = publish({ [fileIn(NEWEST)]: packGal(dam('a.example')) })
    await refresh(list)
    expect(new Set(asked.slice(0, 15))).toEqual(new Set(listFileNames(NEWEST)))
    expect(asked).toHaveLength(24 * 15)
    asked.length = 0
    await refresh(list)
    expect(asked).not.toContain(fileIn(NEWEST))
    // The list may be late with a quarter that has no file yet.
    expect(asked).toContain(fileIn(SECOND))
  })

  it('drops what is older than the reader wants', async () => {
    await writeBatch(database, '202611010000', [], emptyIndex())
    const { list } = publish({ [fileIn(NEWEST)]: packGal(dam('a.example')) })
    await refresh(list)
    expect(await listBatchIds(database)).not.toContain('202611010000')
  })

  it('drops nothing while the clock is wrong: the list knows no such quarter', async () => {
    const { list } = publish({ [fileIn(NEWEST)]: packGal(dam('a.example')) })
    await refresh(list)
    for (const clock of ['2099-11-21T18:30:00Z', '2001-11-21T18:30:00Z']) {
      await refresh(list, { now: () => Date.parse(clock) })
      expect(await listBatchIds(database)).toContain(NEWEST)
    }
  })

  it.each([
    ['a damaged file', gzipSync('x'.repeat(5000)).subarray(0, 30)],
    ['a bomb', gzipSync(Buffer.alloc(60_000_000))],
    ['a file in Latin-1', gzipSync(Buffer.from(dam('e.example').replace('e.example', 'é.example'), 'latin1'))],
    ['a file in UTF-16', gzipSync(Buffer.from(`\uFEFF${dam('b.example')}`, 'utf16le'))],
    ['a line of 10 MB', packGal(dam('b.example').replace('night', 'night'.repeat(2_000_000)))],
    ['zero bytes', gzipSync(Buffer.alloc(1_000_000))],
    ['dates in 9999', packGal(dam('b.example').replace('2026-11-21', '9999-12-31'))],
    ['no list at all', Buffer.from('<!doctype html><title>Welcome</title>')],
  ])('goes on after %s', async (_, file) => {
    const { list } = publish({ [fileIn(NEWEST)]: file, [fileIn(NEWEST, 2)]: packGal(dam('a.example')) })
    expect((await refresh(list)).update.status.state).toBe('fine')
    expect(await findPublishers()).toContain('a.example')
  })

  it('takes no more of an endless list than an index can number, and goes on to what is older', async () => {
    const lines = (minute: number) =>
      Array.from({ length: 20_000 }, (_, i) => galLine({ url: `https://${minute}.example/${i}`, title: 'Cup final' }))
    const files = Object.fromEntries(
      [1, 2, 6, 7, 11].map((minute) => [fileIn(NEWEST, minute), packGal(...lines(minute))]),
    )
    const { list, asked } = publish({ ...files, [fileIn(SECOND)]: packGal(dam('a.example')) })
    const { listings, update } = await refresh(list)
    expect([listings, update.status.state]).toEqual([MAX_LISTINGS + 1, 'fine'])
    // Enough was held after the first ten minutes.
    expect(asked).not.toContain(fileIn(NEWEST, 11))
    expect(await findPublishers()).toEqual(['a.example'])
  })

  it('that is cut off goes on where it was, and doubles nothing', async () => {
    const { list, asked } = publish({
      [fileIn(NEWEST)]: packGal(dam('a.example')),
      [fileIn(SECOND)]: packGal(dam('b.example')),
    })
    const cut = new AbortController()
    const write: WorldListDependencies['write'] = async (...batch) => {
      await writeBatch(database, ...batch)
      cut.abort()
    }
    await expect(refresh(list, { write }, cut.signal)).rejects.toThrow(/abort/i)
    expect(await findPublishers()).toEqual(['a.example'])
    asked.length = 0
    expect((await refresh(list)).listings).toBe(1)
    expect(asked).not.toContain(fileIn(NEWEST))
    expect(await findPublishers()).toEqual(['a.example', 'b.example'])
    expect((await listBatches(database)).reduce((sum, { listingCount }) => sum + listingCount, 0)).toBe(2)
  })

  it('writes nothing once it is switched off, though a quarter is being indexed', async () => {
    const { list } = publish({ [fileIn(NEWEST)]: packGal(dam('a.example')) })
    const off = new AbortController()
    const switchOff = async () => off.abort()
    await expect(refresh(list, { letOthersRun: switchOff }, off.signal)).rejects.toThrow(/abort/i)
    expect(await listBatches(database)).toEqual([])
  })

  it.each([
    [500, 'failing', 'The server answered with error 500.'],
    [429, 'waiting', 'The server asks Parallax to wait (429).'],
  ])('stops at an answer of %i, and asks for that quarter again', async (status, state, problem) => {
    const files: Record<string, Buffer | number> = { [fileIn(NEWEST)]: status }
    const { list, asked } = publish(files)
    expect((await refresh(list)).update.status).toMatchObject({ state, problem })
    expect(asked.length).toBeLessThanOrEqual(5)
    files[fileIn(NEWEST)] = packGal(dam('a.example'))
    await refresh(list)
    expect(await findPublishers()).toEqual(['a.example'])
  })

  it('says that a list has gone silent', async () => {
    const { list } = publish({})
    expect((await refresh(list)).update.status).toMatchObject({
      state: 'failing',
      problem: 'The list has no files of the last hours.',
    })
  })
})

function emptyIndex() {
  return {
    days: new Int32Array(),
    addresses: new Uint32Array(),
    norms: new Float32Array(),
    terms: new Uint32Array(),
    offsets: new Uint32Array(1),
    postings: new Uint16Array(),
  }
}
