/** The library's doors: a newer Parallax has written it, or the disk fails. There is a word, and a way out. */
import 'fake-indexeddb/auto'
import { fakeBrowser } from '@webext-core/fake-browser'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { exportPart } from '../../src/background/library/export-import.ts'
import { LibraryClosedError } from '../../src/background/library/library-closed.ts'
import { deleteDatabase, MIGRATIONS, type Migration, openDatabase } from '../../src/platform/database.ts'
import { deleteSource } from '../../src/platform/source-store.ts'

const addStore: Migration = (database) => void database.createObjectStore('notes' as never)
const dropArticles: Migration = (database) => database.deleteObjectStore('articles')

/** As a worker that has just woken has it. */
async function wake(): Promise<typeof import('../../src/background/open-library.ts')> {
  vi.resetModules()
  await import('../set-messages.ts')
  return import('../../src/background/open-library.ts')
}

/** Opens a library with the five bundled articles, as a later Parallax would that has taken further steps. */
async function writeNewer(...steps: Migration[]): Promise<void> {
  ;(await (await wake()).openLibrary()).database.close()
  ;(await openDatabase(undefined, [...MIGRATIONS, ...steps])).close()
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('chrome', fakeBrowser)
  globalThis.indexedDB = new IDBFactory()
})

describe('a library of a later version', () => {
  test('is said to be one, in words', async () => {
    await writeNewer(addStore)
    const { openLibrary } = await wake()
    await expect(openLibrary()).rejects.toThrow(/A newer version of Parallax .*“Delete everything”/)
    await expect(openLibrary()).rejects.toMatchObject({ name: LibraryClosedError.name })
  })

  test('is exported as far as it can be read', async () => {
    await writeNewer(addStore)
    const { readWhatCanBe } = await wake()
    const { articles, sources } = await readWhatCanBe((database) => exportPart(database))
    expect(articles).toHaveLength(5)
    expect(sources).toMatchObject([{ id: 'bundled' }])
  })

  test('in which nothing is where it was says so', async () => {
    await writeNewer(dropArticles)
    const { readWhatCanBe } = await wake()
    await expect(readWhatCanBe((database) => exportPart(database))).rejects.toThrow(/A newer version of Parallax/)
  })

  test('is deleted, and a new one begun', async () => {
    await writeNewer(addStore)
    const { emptyLibrary } = await wake()
    await emptyLibrary(0)
    const { stored, database } = await (await wake()).openLibrary()
    expect(await stored.countArticles()).toBe(0)
    expect(database.version).toBe(MIGRATIONS.length)
  })
})

describe('a library that the browser cannot read', () => {
  function failToOpen(): void {
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError')
    })
  }

  test('is said to be one, and is there again once it can be', async () => {
    const { openLibrary } = await wake()
    failToOpen()
    await expect(openLibrary()).rejects.toThrow(/cannot read your library \(Internal error .*“Delete everything”/)
    vi.restoreAllMocks()
    expect(await (await openLibrary()).stored.countArticles()).toBe(5)
  })

  test('because the disk is full says so', async () => {
    const { openLibrary } = await wake()
    vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Quota', 'QuotaExceededError')
    })
    await expect(openLibrary()).rejects.toThrow(/no room left/)
    vi.restoreAllMocks()
  })

  test('can be deleted', async () => {
    const { emptyLibrary, openLibrary } = await wake()
    failToOpen()
    const deleting = vi.spyOn(globalThis.indexedDB, 'deleteDatabase').mockImplementation((name) => {
      vi.restoreAllMocks()
      return globalThis.indexedDB.deleteDatabase(name)
    })
    await emptyLibrary(0)
    expect(deleting).toBeDefined()
    expect(await (await openLibrary()).stored.countArticles()).toBe(0)
  })
})

test('a library is emptied, and stays empty at the next start', async () => {
  const { emptyLibrary, openLibrary } = await wake()
  expect(await (await openLibrary()).stored.countArticles()).toBe(5)
  await emptyLibrary(0)
  for (const { openLibrary } of [await wake(), await wake()]) {
    const { database, stored } = await openLibrary()
    expect(await stored.countArticles()).toBe(0)
    expect(await database.count('articles')).toBe(0)
  }
})

test('a library whose last source the reader removed stays empty at the next start', async () => {
  const { database } = await (await wake()).openLibrary()
  await deleteSource(database, 'bundled')
  expect(await (await (await wake()).openLibrary()).database.count('sources')).toBe(0)
})

test('a library that is deleted from outside is begun anew', async () => {
  const { openLibrary } = await wake()
  await openLibrary()
  await deleteDatabase()
  expect((await openLibrary()).database.version).toBe(MIGRATIONS.length)
})
