import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, expect, test, vi } from 'vitest'
import { sessionCell, TabMemory } from '../../src/platform/session-memory.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('chrome', fakeBrowser)
})

const isText = (stored: unknown): stored is string => typeof stored === 'string'

test('each tab has a memory of its own, kept in the session', async () => {
  const memory = new TabMemory('outcome', isText)
  await memory.remember(1, 'one')
  await memory.remember(2, 'two')
  await memory.forget(1)
  expect(await memory.recall(1)).toBeUndefined()
  expect(await memory.recall(2)).toBe('two')
  expect(Object.values(await fakeBrowser.storage.session.get())).toEqual(['two'])
})

test('what one worker remembers, the next recalls', async () => {
  await new TabMemory('outcome', isText).remember(1, 'kept')
  expect(await new TabMemory('outcome', isText).recall(1)).toBe('kept')
})

test('what is none of it counts as never remembered', async () => {
  await fakeBrowser.storage.session.set({ 'outcome:::1': { text: 'one' }, refresh: [7] })
  expect(await new TabMemory('outcome', isText).recall(1)).toBeUndefined()
  const isList = (stored: unknown): stored is { ids: number[] } => stored !== null && !Array.isArray(stored)
  expect(await sessionCell('refresh', { ids: [] }, isList).get()).toEqual({ ids: [] })
})
