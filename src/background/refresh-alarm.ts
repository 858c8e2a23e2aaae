/** The alarm by which sources are refreshed by themselves, as often as the reader wants. */
import { wasFilled } from '../platform/filled-mark.ts'
import { keepAlarm } from '../platform/lifecycle.ts'
import { readSettings } from '../platform/settings.ts'
import { listSources } from '../platform/source-store.ts'
import { openLibrary } from './open-library.ts'

export const REFRESH_ALARM = 'refresh'

const MINUTE_MS = 60_000
/** Leaves a browser that has just been started, or a network, a moment. */
const SHORTEST_DELAY = 1

/** Sets the alarm where the browser has forgotten it, or the reader wants another interval. */
export async function keepRefreshAlarm(): Promise<void> {
  const { refreshMinutes } = await readSettings()
  await keepAlarm(REFRESH_ALARM, refreshMinutes, () => findDelay(refreshMinutes))
}

/** Minutes until sources are due, so that a browser that is started often neither asks each time nor never. */
async function findDelay(refreshMinutes: number): Promise<number> {
  // A library that nobody has used yet is not begun for this.
  if (!(await wasFilled())) return refreshMinutes
  const sources = await listSources((await openLibrary()).database)
  const moments = sources.map(({ status }) => Date.parse(status.lastRefreshed ?? '')).filter(Number.isFinite)
  const left = (Math.max(0, ...moments) - Date.now()) / MINUTE_MS + refreshMinutes
  // Never more, though a clock that was ahead may have noted a moment that is still to come.
  return Math.min(Math.max(left, SHORTEST_DELAY), refreshMinutes)
}
