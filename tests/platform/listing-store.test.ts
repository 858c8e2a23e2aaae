import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildListingIndex } from '../../src/core/library/listings/listing-index.ts'
import { createInverseDocumentFrequency } from '../../src/core/library/search/inverse-document-frequency.ts'
import type { Listing, ListingIndex } from '../../src/core/model/listing.ts'
import { type Database, openDatabase } from '../../src/platform/database.ts'
import {
  dropBatches,
  forgetBatches,
  listBatches,
  listBatchIds,
  readListingIndexes,
  readListings,
  writeBatch,
} from '../../src/platform/listing-store.ts'

const idf = createInverseDocumentFrequency({ segments: [] })
const COUNT = 70

let database: Database
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  database = await openDatabase()
})

function makeListings(batch: string, count = COUNT): Listing[] {
  return Array.from({ length: count }, (_, i) => ({
    url: `https://a.example/${batch}/${i}`,
    headline: `Dam ${i} of ${batch} breaks`,
    publisher: 'Courier',
  }))
}

async function write(batch: string, count?: number): Promise<void> {
  const listings = makeListings(batch, count)
  await writeBatch(database, batch, listings, buildListingIndex(listings, idf))
}

describe('the store of listings', () => {
  it('gives single listings and indexes as they were written', async () => {
    await write('1')
    await write('2')
    const places = [
      { batch: '2', listing: 69 },
      { batch: '1', listing: 0 },
      { batch: '1', listing: 32 },
      { batch: '1', listing: COUNT },
      { batch: '3', listing: 0 },
    ]
    const found = await readListings(database, places)
    expect(found.map(({ url }) => url)).toEqual(['2/69', '1/0', '1/32'].map((path) => `https://a.example/${path}`))
    const indexes = await readListingIndexes(database, ['1', '3'])
    expect([...indexes]).toEqual([['1', buildListingIndex(makeListings('1'), idf)]])
  })

  it('a batch that is written again replaces itself, and leaves nothing behind', async () => {
    await write('1')
    await write('1', 1)
    expect(await listBatches(database)).toMatchObject([{ id: '1', listingCount: 1 }])
    expect(await database.count('listingTexts')).toBe(1)
  })

  it.each([
    ['2', ['2', '3'], 6],
    ['9', [], 0],
    [undefined, [], 0],
  ])('drops what is before %s', async (before, left, chunks) => {
    for (const batch of ['1', '2', '3']) await write(batch)
    await dropBatches(database, before)
    expect(await listBatchIds(database)).toEqual(left)
    expect(await database.count('listingTexts')).toBe(chunks)
    expect(await database.count('listingIndexes')).toBe(left.length)
  })
})

describe('what is damaged', () => {
  beforeEach(() => Promise.all(['1', '2'].map((batch) => write(batch))))

  it('is a batch whose record says nothing: it is not held, and fetched again', async () => {
    await database.put('listingBatches', { id: '1' } as never)
    expect(await listBatchIds(database)).toEqual(['2'])
  })

  it.each<[string, (index: ListingIndex) => unknown]>([
    ['is gone', () => undefined],
    ['is none', () => 'index'],
    ['lacks an array', ({ terms: _, ...rest }) => rest],
    ['has a shorter array', (index) => ({ ...index, norms: index.norms.slice(1) })],
    ['is cut off', (index) => ({ ...index, postings: index.postings.slice(0, 9) })],
  ])('is an index that %s: the others are searched', async (_, damage) => {
    const { index } = (await database.get('listingIndexes', '1')) as { index: ListingIndex }
    await database.put('listingIndexes', { id: '1', index: damage(index) as ListingIndex })
    expect([...(await readListingIndexes(database, ['1', '2'])).keys()]).toEqual(['2'])
    await forgetBatches(database, ['1'])
    expect(await listBatchIds(database)).toEqual(['2'])
  })

  it.each<[string, unknown]>([
    ['no list', { listings: 7 }],
    ['nothing', {}],
    ['something else', { listings: [{ url: 'javascript:alert(1)', headline: 'x', publisher: 'y' }] }],
  ])('is a text that is %s: it is left out', async (_, record) => {
    await database.put('listingTexts', { batch: '1', chunk: 0, ...(record as object) } as never)
    const places = ['1', '2'].map((batch) => ({ batch, listing: 0 }))
    expect((await readListings(database, places)).map(({ url }) => url)).toEqual(['https://a.example/2/0'])
  })
})
