/** What a source's status becomes after a refresh: its state, the words for the reader, and when it is asked again. */
import type { SourceStatus } from '../../core/model/source.ts'
import { say } from '../../locale/say.ts'
import type { SourceUpdate } from '../../platform/source-store.ts'

const MINUTE_MS = 60_000

/** The pause after a first failure, which each further one doubles: RFC 6585 leaves the length to the client. */
const FIRST_PAUSE_MS = 15 * MINUTE_MS
/** A feed that is gone for good is still asked once a day. */
const MAX_PAUSE_MS = 24 * 60 * MINUTE_MS
/** The longest wait that a server may ask for: a mistake of its own must not switch a source off for years. */
const MAX_WAIT_MS = 7 * 24 * 60 * MINUTE_MS

export function succeeded(
  now: number,
  { etag, lastModified }: Pick<SourceUpdate, 'etag' | 'lastModified'>,
  teasers: Pick<SourceStatus, 'teasersOnly' | 'pageSites'> = {},
): SourceUpdate {
  const status: SourceStatus = { state: 'fine', lastRefreshed: isoMoment(now), ...teasers }
  return { status, failures: 0, etag, lastModified }
}

export function failed(now: number, before: SourceUpdate, problem: string): SourceUpdate {
  const failures = before.failures + 1
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), MAX_PAUSE_MS)
  return {
    ...before,
    failures,
    status: { ...keepHistory(before), state: 'failing', problem, notBefore: isoMoment(now + pause) },
  }
}

/** @param seconds that the server asks for; without them the pause is that of a failure. */
export function askedToWait(
  now: number,
  before: SourceUpdate,
  problem: string,
  seconds: number | undefined,
): SourceUpdate {
  if (seconds === undefined) {
    const update = failed(now, before, problem)
    return { ...update, status: { ...update.status, state: 'waiting' } }
  }
  const wait = Math.min(seconds * 1000, MAX_WAIT_MS)
  const notBefore = isoMoment(now + wait)
  return { ...before, status: { ...keepHistory(before), state: 'waiting', problem, notBefore, askedByServer: true } }
}

/** @param pageSites that access is needed to besides. */
export function withoutPermission(
  before: SourceUpdate,
  problem = say('stateNoAccessDetail'),
  pageSites?: string[],
): SourceUpdate {
  return {
    ...before,
    status: { ...keepHistory(before), state: 'noPermission', problem, ...(pageSites && { pageSites }) },
  }
}

/** Whether a source may be asked now: after any pause or wait, or after a wait alone where the reader asks for it. */
export function mayBeAsked({ notBefore, askedByServer }: SourceStatus, now: number, byHand: boolean): boolean {
  if (notBefore === undefined || (byHand && !askedByServer)) return true
  const wait = Date.parse(notBefore) - now
  // No wait was ever longer: the clock was ahead when this one was noted.
  return !(wait > 0 && wait <= MAX_WAIT_MS)
}

/** Whether a refresh brought nothing because of a problem, be it now or an earlier one that it still waits for. */
export function hasFailed({ state }: SourceStatus): boolean {
  return state === 'failing' || state === 'waiting' || state === 'noPermission'
}

function keepHistory({
  status: { lastRefreshed, teasersOnly, pageSites },
}: SourceUpdate): Pick<SourceStatus, 'lastRefreshed' | 'teasersOnly' | 'pageSites'> {
  return {
    ...(lastRefreshed !== undefined && { lastRefreshed }),
    ...(teasersOnly && { teasersOnly }),
    ...(pageSites && { pageSites }),
  }
}

function isoMoment(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
