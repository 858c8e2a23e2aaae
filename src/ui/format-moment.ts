/** Moments in words: how long ago, and exactly. */

const STEPS: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** "3 hours ago", "yesterday", "now", "in 2 days". @param now milliseconds since 1970. */
export function formatAgo(moment: string, now: number): string {
  const seconds = (Date.parse(moment) - now) / 1000
  const step = STEPS.find(([, length]) => Math.abs(seconds) >= length)
  return step ? relative.format(Math.trunc(seconds / step[1]), step[0]) : 'now'
}

/** "10 Aug 2025, 14:30" in the reader's own time. */
export function formatMoment(moment: string): string {
  return exact.format(new Date(moment))
}
