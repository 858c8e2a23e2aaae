import { fakeBrowser } from '@webext-core/fake-browser'
import { beforeEach, expect, test, vi } from 'vitest'
import { noteDamage, readDamage } from '../../src/platform/damage-log.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('chrome', fakeBrowser)
  vi.useFakeTimers({ now: Date.parse('2026-11-21T12:00:00Z'), toFake: ['Date'] })
})

test('counts what was found on one day, the newest first, however many find it at once', async () => {
  await Promise.all([noteDamage('indexesRebuilt', 1), noteDamage('indexesRebuilt', 2)])
  vi.setSystemTime('2026-11-22T12:00:00Z')
  await noteDamage('segmentsRestored', 1)
  await noteDamage('indexesRebuilt', 4)
  expect(await readDamage()).toEqual([
    { day: '2026-11-22', damage: 'indexesRebuilt', count: 4 },
    { day: '2026-11-22', damage: 'segmentsRestored', count: 1 },
    { day: '2026-11-21', damage: 'indexesRebuilt', count: 3 },
  ])
})

test('keeps only so many', async () => {
  for (let day = 1; day <= 30; day++) {
    vi.setSystemTime(Date.UTC(2026, 0, day))
    await noteDamage('indexesRebuilt', 1)
  }
  const notes = await readDamage()
  expect(notes).toHaveLength(20)
  expect(notes[0]?.day).toBe('2026-01-30')
})

test.each([['text'], [{ notes: [] }], [[null, 7, { day: 'x' }, { day: '2026-01-01', damage: 'sunk', count: 1 }]]])(
  'is empty where %j is stored',
  async (stored) => {
    await fakeBrowser.storage.local.set({ damage: stored })
    expect(await readDamage()).toEqual([])
  },
)

test('never fails what it is about', async () => {
  vi.stubGlobal('chrome', undefined)
  await expect(noteDamage('indexesRebuilt', 1)).resolves.toBeUndefined()
})
