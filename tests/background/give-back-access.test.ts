import 'fake-indexeddb/auto'
import { fakeBrowser } from '@webext-core/fake-browser'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import { giveBackUnneededAccess } from '../../src/background/give-back-access.ts'
import { openLibrary } from '../../src/background/open-library.ts'
import { saveSources } from '../../src/platform/source-store.ts'

const remove = vi.hoisted(() => vi.fn(async () => true))
vi.mock('webextension-polyfill', () => ({ default: { permissions: { remove } } }))

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('chrome', fakeBrowser)
  globalThis.indexedDB = new IDBFactory()
})

test('gives back what nothing needs, also where a source cannot be read', async () => {
  const { database } = await openLibrary()
  await saveSources(database, [{ id: 'a', name: 'A', feed: 'https://a.example/feed', enabled: true }])
  await database.put('sources', { id: 'b', source: null } as never)
  await giveBackUnneededAccess(['https://a.example/*', 'https://other.example/*'])
  expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://other.example/*'] })
})
