import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { MIGRATIONS, type Migration, openDatabase } from '../../src/platform/database.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const addNothing: Migration = (database) => void database.createObjectStore('notes' as never)

test('a new database has every store', async () => {
  const database = await openDatabase()
  expect([...database.objectStoreNames]).toEqual([
    'articles',
    'indexes',
    'listingBatches',
    'listingIndexes',
    'listingTexts',
    'quotations',
    'segments',
    'sources',
  ])
  expect(database.version).toBe(MIGRATIONS.length)
})

test('an older database goes through the steps that it lacks, and keeps what it holds', async () => {
  const old = await openDatabase('library')
  await old.put('sources', {
    id: 'a',
    source: { id: 'a', name: 'A', enabled: true },
    status: { state: 'new' },
    failures: 0,
    removed: false,
  })
  old.close()
  const migrated = await openDatabase('library', [...MIGRATIONS, addNothing])
  expect(await migrated.count('sources')).toBe(1)
  expect([...migrated.objectStoreNames]).toContain('notes')
})

test('closes when a newer Parallax wants to migrate', async () => {
  await openDatabase('library')
  const migrated = await openDatabase('library', [...MIGRATIONS, addNothing])
  expect(migrated.version).toBe(MIGRATIONS.length + 1)
})
