/**
 * The reader's library in IndexedDB. The articles of one source and one week are written together with their search
 * index, in one transaction, so a worker that dies leaves either all of them or none.
 */
import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb'
import type { NewsArticle } from '../core/model/article.ts'
import type { Listing, ListingIndex } from '../core/model/listing.ts'
import type { Source, SourceStatus } from '../core/model/source.ts'

/** A source, how it is doing, and what to tell its server at the next refresh. */
export interface SourceRecord {
  id: string
  source: Source
  status: SourceStatus
  /** Validators of the last answer (RFC 9110), sent back so that an unchanged feed costs nothing. */
  etag?: string | undefined
  lastModified?: string | undefined
  /** Addresses of listed pages that were read and have no whole article, so that they are not read again. */
  withoutArticle?: string[]
  /** How many refreshes in a row have failed: the more, the longer the pause before the next. */
  failures: number
  /** Removed by the reader; kept out of sight until that can no longer be undone. */
  removed: boolean
}

export interface ArticleRecord {
  id: string
  sourceId: string
  segmentId: string
  /** Days since 1970-01-01 (UTC) of publication, else of arrival. */
  day: number
  /** The address without tracking parameters, by which a duplicate is recognised. */
  addressKey?: string
  /** A digest of the text, for the same purpose. */
  textKey: string
  article: NewsArticle
}

/** What is known about a segment without loading it. */
export interface SegmentRecord {
  id: string
  sourceId: string
  /** The week in which its articles were published, else arrived; weeks are counted from 1970-01-01 (UTC). */
  week: number
  /** Its articles have no date, so they may be on any page's story. */
  undated: boolean
  articleCount: number
  statementCount: number
  /** Bytes of text and indexes. */
  bytes: number
  /** Which fingerprints of quotations it may have, see `fingerprint-filter.ts`. Absent from a record of an older Parallax. */
  quotationFilter?: Uint8Array
}

/** The search index of one segment. */
interface SegmentIndex {
  id: string
  index: ArrayBuffer
}

/** How much of a segment is read: all of it, or the fifth of it that says where its quotations are. */
export type IndexStore = 'indexes' | 'quotations'

/** What is known about a batch of listings without loading it. */
export interface ListingBatch {
  /** The quarter of an hour of the list that it is from, in UTC: "202611211815". */
  id: string
  listingCount: number
  /** Bytes of text and index. */
  bytes: number
}

/** A few listings of a batch, so that the dozen found is read without the rest. */
interface ListingChunk {
  batch: string
  /** Counted from 0. */
  chunk: number
  listings: Listing[]
}

export interface ParallaxSchema extends DBSchema {
  sources: { key: string; value: SourceRecord }
  articles: {
    key: string
    value: ArticleRecord
    indexes: { bySource: string; bySegment: string; byAddress: string; byText: string; byDay: [number, string] }
  }
  segments: { key: string; value: SegmentRecord; indexes: { bySource: string } }
  indexes: { key: string; value: SegmentIndex }
  quotations: { key: string; value: SegmentIndex }
  listingBatches: { key: string; value: ListingBatch }
  listingIndexes: { key: string; value: { id: string; index: ListingIndex } }
  listingTexts: { key: [batch: string, chunk: number]; value: ListingChunk }
}

export type Database = IDBPDatabase<ParallaxSchema>

/** @internal */
export type Migration = (
  database: Database,
  transaction: IDBPTransaction<ParallaxSchema, StoreNames<ParallaxSchema>[], 'versionchange'>,
) => void

/**
 * One step per version, never changed once released: a reader's database goes through those that it has not had.
 *
 * @internal
 */
export const MIGRATIONS: readonly Migration[] = [
  function createStores(database) {
    database.createObjectStore('sources', { keyPath: 'id' })
    const articles = database.createObjectStore('articles', { keyPath: 'id' })
    articles.createIndex('bySource', 'sourceId')
    articles.createIndex('bySegment', 'segmentId')
    articles.createIndex('byAddress', 'addressKey')
    articles.createIndex('byText', 'textKey')
    articles.createIndex('byDay', ['day', 'id'])
    database.createObjectStore('segments', { keyPath: 'id' }).createIndex('bySource', 'sourceId')
    database.createObjectStore('indexes', { keyPath: 'id' })
    database.createObjectStore('quotations', { keyPath: 'id' })
  },
  function createListingStores(database) {
    database.createObjectStore('listingBatches', { keyPath: 'id' })
    database.createObjectStore('listingIndexes', { keyPath: 'id' })
    database.createObjectStore('listingTexts', { keyPath: ['batch', 'chunk'] })
  },
]

/** Where the library is, unless a test says otherwise. */
const NAME = 'parallax'

/** Thrown where a newer Parallax has written the library: what it means by it is not known here. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError'
}

/**
 * Opens the library and brings an older one up to date.
 * @throws NewerDatabaseError; DOMException when the browser refuses storage or cannot read it.
 */
export async function openDatabase(name = NAME, migrations = MIGRATIONS): Promise<Database> {
  try {
    const database = await openDB<ParallaxSchema>(name, migrations.length, {
      upgrade(opened, oldVersion, _newVersion, transaction) {
        for (const migrate of migrations.slice(oldVersion)) migrate(opened, transaction)
      },
      // A newer Parallax wants to migrate, and would wait for ever if this connection stayed open.
      blocking: () => database.close(),
    })
    return database
  } catch (error) {
    throw error instanceof DOMException && error.name === 'VersionError' ? new NewerDatabaseError() : error
  }
}

/** Opens the library as it is, whoever wrote it, for what can be read of it. It may lack any store. */
export async function openDatabaseAsItIs(name = NAME): Promise<Database> {
  return openDB<ParallaxSchema>(name, undefined, {
    blocking: (_old, _new, event) => (event.target as IDBDatabase).close(),
  })
}

/** Deletes the library as a whole, also one that cannot be opened. Every connection to it must be closed. */
export async function deleteDatabase(name = NAME): Promise<void> {
  await deleteDB(name)
}
