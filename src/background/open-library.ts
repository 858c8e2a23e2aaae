/** The library's database and index, opened on first use and kept while the worker lives. */
import { type Database, deleteDatabase, openDatabase, openDatabaseAsItIs } from '../platform/database.ts'
import { markFilled } from '../platform/filled-mark.ts'
import { listIndexedSegments } from '../platform/library-store.ts'
import { explainClosed, LibraryClosedError } from './library/library-closed.ts'
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

/** @throws LibraryClosedError when the browser refuses storage, or a newer Parallax wrote it; the next call tries again. */
export function openLibrary(): Promise<OpenLibrary> {
  opening ??= explain(open())
  return opening
}

function explain(opened: Promise<OpenLibrary>): Promise<OpenLibrary> {
  return opened.catch((error) => {
    opening = undefined
    throw explainClosed(error)
  })
}

async function open(): Promise<OpenLibrary> {
  const database = await openDatabase()
  // The browser closes it when its disk fails or the reader clears what it stores, and the next call opens it again.
  for (const event of ['close', 'versionchange'] as const) database.addEventListener(event, forget)
  await fillNewLibrary(database)
  await restoreSegments(database, await listIndexedSegments(database))
  return { database, stored: new StoredLibrary(database), listings: new StoredListings(database) }
}

function forget(): void {
  opening = undefined
}

/**
 * Reads from the library, also from one that a newer Parallax wrote, as far as it is what is known here.
 * @throws LibraryClosedError where it is not.
 */
export async function readWhatCanBe<Result>(read: (database: Database) => Promise<Result>): Promise<Result> {
  try {
    return await read((await openLibrary()).database)
  } catch (closed) {
    if (!(closed instanceof LibraryClosedError)) throw closed
    const database = await openDatabaseAsItIs()
    try {
      return await read(database)
    } catch {
      throw closed
    } finally {
      database.close()
    }
  }
}

/** Milliseconds: Chrome gives back the room on the disk once nothing of it has been open for two seconds. */
const RELEASE = 3000

/**
 * Deletes the library as a whole, also one that cannot be opened, and begins an empty one: what is only taken out of a
 * database keeps its place on the disk, and where the disk is full nothing could be added.
 */
export async function emptyLibrary(release = RELEASE): Promise<void> {
  await markFilled()
  const opened = await openLibrary().catch(() => undefined)
  opened?.database.close()
  // Whoever asks for the library in the meantime waits for the new one.
  opening = explain(
    deleteDatabase()
      .then(() => new Promise((resolve) => setTimeout(resolve, release)))
      .then(open),
  )
  await opening
}
