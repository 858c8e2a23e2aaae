import { expect, test } from 'vitest'
import {
  askedToWait,
  failed,
  mayBeAsked,
  succeeded,
  withoutPermission,
} from '../../../src/background/sources/source-outcome.ts'
import type { SourceUpdate } from '../../../src/platform/source-store.ts'

const now = Date.parse('2025-08-08T10:00:00Z')
const fine: SourceUpdate = succeeded(now, { etag: '"1"', lastModified: undefined })
const minutes = ({ status }: SourceUpdate) => (Date.parse(status.notBefore ?? '') - now) / 60_000

test('a success clears earlier problems and keeps the validators', () => {
  expect(fine).toEqual({
    status: { state: 'fine', lastRefreshed: '2025-08-08T10:00:00.000Z' },
    failures: 0,
    etag: '"1"',
    lastModified: undefined,
  })
})

test('each failure doubles the pause, up to a day', () => {
  const pauses: number[] = []
  let update = fine
  for (let i = 0; i < 9; i++) {
    update = failed(now, update, 'broken')
    pauses.push(minutes(update))
  }
  expect(pauses).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440])
  expect(update).toMatchObject({
    failures: 9,
    etag: '"1"',
    status: { state: 'failing', problem: 'broken', lastRefreshed: fine.status.lastRefreshed },
  })
})

test.each([
  [3600, 60],
  [0, 0],
  [10 ** 9, 7 * 24 * 60],
  [undefined, 15],
])('asked to wait %s seconds, it waits %s minutes', (seconds, pause) => {
  const update = askedToWait(now, fine, 'wait', seconds)
  expect(minutes(update)).toBe(pause)
  expect(update.status.state).toBe('waiting')
})

test('without permission it says so, and may be asked as soon as that is granted', () => {
  const update = withoutPermission(failed(now, fine, 'broken'))
  expect(update.status).toMatchObject({ state: 'noPermission', problem: expect.stringContaining('may not read') })
  expect(mayBeAsked(update.status, now, false)).toBe(true)
})

test.each([
  [undefined, true],
  ['2025-08-08T09:59:59Z', true],
  ['2025-08-08T10:00:01Z', false],
  ['2025-08-15T09:59:59Z', false],
  // Noted while the clock was ahead, or by a disk that failed.
  ['2099-08-08T10:00:00Z', true],
  ['soon', true],
])('not before %s: %s', (notBefore, expected) => {
  expect(mayBeAsked({ state: 'waiting', ...(notBefore && { notBefore }) }, now, false)).toBe(expected)
})

test.each([
  ['the pause after a failure is skipped', failed(now, fine, 'broken'), true],
  ['so is one of a server that names no time', askedToWait(now, fine, 'wait', undefined), true],
  ['a wait that the server asked for is kept to', askedToWait(now, fine, 'wait', 60), false],
])('by hand, %s', (_, { status }, expected) => {
  expect(mayBeAsked(status, now, false)).toBe(false)
  expect(mayBeAsked(status, now, true)).toBe(expected)
})
