import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, expect, test, vi } from 'vitest'
import { TabMemory } from '../../src/platform/session-memory.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('chrome', fakeBrowser)
})

test('each tab has a memory of its own, kept in the session', async () => {
  const memory = new TabMemory<string>('outcome')
  await memory.remember(1, 'one')
  await memory.remember(2, 'two')
  await memory.forget(1)
  expect(await memory.recall(1)).toBeUndefined()
  expect(await memory.recall(2)).toBe('two')
  expect(Object.values(await fakeBrowser.storage.session.get())).toEqual(['two'])
})

test('what one worker remembers, the next recalls', async () => {
  await new TabMemory<string>('outcome').remember(1, 'kept')
  expect(await new TabMemory<string>('outcome').recall(1)).toBe('kept')
})
