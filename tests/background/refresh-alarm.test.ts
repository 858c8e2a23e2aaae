import 'fake-indexeddb/auto'
import { fakeBrowser } from '@webext-core/fake-browser'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { changeSettings } from '../../src/platform/settings.ts'
import { saveSources, updateSource } from '../../src/platform/source-store.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('@webext-core/fake-browser')).fakeBrowser }))

const REFRESH_ALARM = 'refresh'
const MINUTE = 60_000
const NOW = Date.parse('2026-11-21T18:30:00Z')

let openLibrary: typeof import('../../src/background/open-library.ts').openLibrary
let keepRefreshAlarm: typeof import('../../src/background/refresh-alarm.ts').keepRefreshAlarm

/** Each with a worker that has just woken. */
beforeEach(async () => {
  fakeBrowser.reset()
  vi.stubGlobal('chrome', fakeBrowser)
  vi.spyOn(Date, 'now').mockReturnValue(NOW)
  globalThis.indexedDB = new IDBFactory()
  vi.resetModules()
  await import('../set-messages.ts')
  ;({ openLibrary } = await import('../../src/background/open-library.ts'))
  ;({ keepRefreshAlarm } = await import('../../src/background/refresh-alarm.ts'))
})
afterEach(() => vi.restoreAllMocks())

async function refreshedAt(moment: number): Promise<void> {
  const { database } = await openLibrary()
  await saveSources(database, [{ id: 'a', name: 'A', feed: 'https://a.example/feed', enabled: true }])
  await updateSource(database, 'a', { status: { state: 'fine', lastRefreshed: new Date(moment).toISOString() } })
}

async function minutesLeft(): Promise<number | undefined> {
  const alarm = await fakeBrowser.alarms.get(REFRESH_ALARM)
  return alarm && (alarm.scheduledTime - NOW) / MINUTE
}

test.each([
  ['days ago', -3000, 1],
  ['less than an hour ago', -20, 40],
  ['when the clock was ahead', 500, 60],
])('a browser that has forgotten the alarm, and last refreshed %s', async (_, refreshed, minutes) => {
  await refreshedAt(NOW + refreshed * MINUTE)
  await keepRefreshAlarm()
  expect(await minutesLeft()).toBe(minutes)
  expect(await fakeBrowser.alarms.get(REFRESH_ALARM)).toMatchObject({ periodInMinutes: 60 })
})

test('a new reader’s library is not begun for it', async () => {
  await keepRefreshAlarm()
  expect(await minutesLeft()).toBe(60)
  expect(await indexedDB.databases()).toEqual([])
})

test('an alarm that is set is left as it is, whatever else is chosen', async () => {
  fakeBrowser.alarms.create(REFRESH_ALARM, { periodInMinutes: 60, delayInMinutes: 7 })
  await changeSettings({ threshold: 0.8 })
  await keepRefreshAlarm()
  expect(await minutesLeft()).toBe(7)
})

test('follows the reader’s choice', async () => {
  await changeSettings({ refreshMinutes: 15 })
  await keepRefreshAlarm()
  expect(await fakeBrowser.alarms.get(REFRESH_ALARM)).toMatchObject({ periodInMinutes: 15 })
  await changeSettings({ refreshMinutes: 0 })
  await keepRefreshAlarm()
  expect(await fakeBrowser.alarms.get(REFRESH_ALARM)).toBeUndefined()
})
