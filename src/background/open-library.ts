/** The library's database and index, opened on first use and kept while the worker lives. */
import { type Database, openDatabase } from '../platform/database.ts'
import { listIndexedSegments } from '../platform/library-store.ts'
import { fillNewLibrary } from './library/own-sources.ts'
import { restoreSegments } from './library/restore-segments.ts'
import { StoredLibrary } from './library/stored-library.ts'
import { StoredListings } from './world-list/stored-listings.ts'

export interface OpenLibrary {
  database: Database
  stored: StoredLibrary
  listings: StoredListings
}

let opening: Promise<OpenLibrary> | undefined

/** @throws DOMException when the browser refuses storage; the next call tries again. */
export function openLibrary(): Promise<OpenLibrary> {
  opening ??= open().catch((error) => {
    opening = undefined
    throw error
  })
  return opening
}

async function open(): Promise<OpenLibrary> {
  const database = await openDatabase()
  await fillNewLibrary(database)
  await restoreSegments(database, await listIndexedSegments(database))
  return { database, stored: new StoredLibrary(database), listings: new StoredListings(database) }
}
