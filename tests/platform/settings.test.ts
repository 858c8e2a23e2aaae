import { fakeBrowser } from '@webext-core/fake-browser'
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { isNeverRead } from '../../src/background/site-rules.ts'
import { readDamage } from '../../src/platform/damage-log.ts'
import { parseSettings } from '../../src/platform/parse-settings.ts'
import {
  changeSettings,
  countUnreadableSettings,
  DEFAULT_SETTINGS,
  onSettingsChanged,
  readSettings,
} from '../../src/platform/settings.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.stubGlobal('chrome', fakeBrowser)
})

const CHOSEN = { ...DEFAULT_SETTINGS, threshold: 0.6, neverSites: ['bank.example'], refreshMinutes: 0 }

describe('what the storage holds becomes settings', () => {
  test.each<[what: string, stored: unknown, changes: object, unreadable: number]>([
    ['nothing', undefined, DEFAULT_SETTINGS, 0],
    ['what was chosen', CHOSEN, CHOSEN, 0],
    ['what an older Parallax wrote', { threshold: 0.6 }, { ...DEFAULT_SETTINGS, threshold: 0.6 }, 0],
    ['no list of sites', { ...CHOSEN, neverSites: 'bank.example' }, { ...CHOSEN, neverSites: [] }, 1],
    ['sites that are none', { ...CHOSEN, neverSites: [null, 'bank.example', 7] }, CHOSEN, 2],
    [
      'sites without an origin',
      { ...CHOSEN, automaticSites: ['https://news.example', 'news.example', 'https://news.example/a'] },
      { ...CHOSEN, automaticSites: ['https://news.example'] },
      2,
    ],
    ['a number that is none', { ...CHOSEN, threshold: Number.NaN }, { ...CHOSEN, threshold: 0 }, 1],
    ['a probability above 1', { ...CHOSEN, threshold: 7 }, { ...CHOSEN, threshold: 0 }, 1],
    [
      'a style that nobody knows',
      { ...CHOSEN, highlights: { quotations: 'neon', claims: 'none' } },
      {
        ...CHOSEN,
        highlights: { quotations: 'background', claims: 'none' },
      },
      1,
    ],
    ['a group that is none', { ...CHOSEN, retention: 'for ever' }, CHOSEN, 1],
    ['no object', 'settings', DEFAULT_SETTINGS, 1],
    ['a list', [], DEFAULT_SETTINGS, 1],
  ])('%s', (_, stored, settings, unreadable) => {
    expect(parseSettings(stored, DEFAULT_SETTINGS)).toEqual({ settings, unreadable })
  })

  test('whatever it is, and the settings can be used and read again', () => {
    const damaged = fc.record(Object.fromEntries(Object.keys(DEFAULT_SETTINGS).map((name) => [name, fc.jsonValue()])), {
      requiredKeys: [],
    })
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), damaged), (stored) => {
        const { settings } = parseSettings(stored, DEFAULT_SETTINGS)
        expect(isNeverRead('https://news.example/a', settings)).toBeTypeOf('boolean')
        expect(parseSettings(settings, DEFAULT_SETTINGS)).toEqual({ settings, unreadable: 0 })
      }),
    )
  })
})

test('what cannot be read is counted until the next change writes what holds, and set aside then', async () => {
  await fakeBrowser.storage.local.set({ settings: { ...CHOSEN, neverSites: 'bank.example' } })
  expect(await readSettings()).toEqual({ ...CHOSEN, neverSites: [] })
  expect(await countUnreadableSettings()).toBe(1)
  await changeSettings({ threshold: 0.4 })
  expect(await countUnreadableSettings()).toBe(0)
  const { settingsSetAside } = await fakeBrowser.storage.local.get('settingsSetAside')
  expect(settingsSetAside).toEqual({ ...CHOSEN, neverSites: 'bank.example' })
  await expect.poll(() => readDamage()).toMatchObject([{ damage: 'settingsSetAside', count: 1 }])
  expect(await readSettings()).toEqual({ ...CHOSEN, neverSites: [], threshold: 0.4 })
})

test('who listens is told settings, whatever was written', async () => {
  const heard = vi.fn()
  onSettingsChanged(heard)
  await fakeBrowser.storage.local.set({ settings: { neverSites: 7 } })
  await expect.poll(() => heard).toHaveBeenCalledWith(DEFAULT_SETTINGS)
})
