import type { SourceStatus } from '../../core/model/source.ts'
import { say, sayCount } from '../../locale/say.ts'
import { formatAgo } from '../../ui/format-date.ts'

/** "4,120 headlines held, refreshed 3 minutes ago." @param now milliseconds since 1970. */
export function describeHeld(count: number, { lastRefreshed, problem }: SourceStatus, now: number): string {
  const held = sayCount('headlinesHeld', count)
  if (problem !== undefined) return say('heldProblem', { held, problem })
  return lastRefreshed === undefined
    ? say('heldNotFetched', { held })
    : say('heldRefreshed', { held, ago: formatAgo(lastRefreshed, now) })
}
