import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Source } from '../../src/core/model/source.ts'
import { type Database, openDatabase } from '../../src/platform/database.ts'
import {
  countUnreadableSources,
  listRemoved,
  listSources,
  readSource,
  saveSources,
  updateSource,
} from '../../src/platform/source-store.ts'

const one: Source = { id: 'one', name: 'One', feed: 'https://one.example/feed', enabled: true }
const two: Source = { id: 'two', name: 'Two', feed: 'https://two.example/feed', enabled: true }

let database: Database
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory()
  database = await openDatabase()
  await saveSources(database, [one, two])
  await updateSource(database, 'one', { status: { state: 'fine' }, etag: '"1"' })
})

async function damage(changes: object): Promise<void> {
  await database.put('sources', { ...(await database.get('sources', 'one')), ...changes } as never)
}

describe('a source that cannot be read', () => {
  test.each<[string, object]>([
    ['without itself', { source: undefined }],
    ['that is a text', { source: 'one' }],
    ['without a name', { source: { ...one, name: 7 } }],
    ['whose feed is no address', { source: { ...one, feed: 'javascript:alert(1)' } }],
    ['of an unknown kind', { source: { ...one, kind: 'oracle' } }],
  ])('%s is left out and counted, stays where it is, and can be added again', async (_, changes) => {
    await damage(changes)
    expect((await listSources(database)).map(({ id }) => id)).toEqual(['two'])
    expect(await readSource(database, 'one')).toBeUndefined()
    expect(await updateSource(database, 'one', { removed: true })).toBe(false)
    expect(await countUnreadableSources(database)).toBe(1)
    expect(await database.get('sources', 'one')).toMatchObject(changes)
    await saveSources(database, [one])
    expect((await listSources(database)).map(({ id }) => id)).toEqual(['one', 'two'])
    expect(await countUnreadableSources(database)).toBe(0)
  })
})

describe('a source of which only the state cannot be read', () => {
  test.each<[string, object]>([
    ['its status', { status: 'fine' }],
    ['a state that nobody knows', { status: { state: 'asleep' } }],
    ['its failures', { failures: Number.NaN }],
    ['what its server said', { etag: 7 }],
  ])('%s is as it was at first', async (_, changes) => {
    await damage(changes)
    expect(await readSource(database, 'one')).toEqual({
      id: 'one',
      source: one,
      status: { state: 'new' },
      failures: 0,
      removed: false,
    })
    expect(await countUnreadableSources(database)).toBe(0)
  })

  test('is still removed if it was', async () => {
    await damage({ status: null, removed: true })
    expect(await listRemoved(database)).toEqual(['one'])
  })
})
