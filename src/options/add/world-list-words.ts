/** What the section of the world list says. */
import type { SourceStatus } from '../../core/model/source.ts'
import { formatAgo } from '../../ui/format-date.ts'
import { formatCount } from '../../ui/words.ts'

export const WORLD_LIST_WORDS = {
  title: 'The world’s headlines',
  about:
    'A public list of what the world’s outlets publish, about 9,600 articles an hour: headline, a sentence and address. With it, Parallax finds other reports on a page’s story although none of your sources has them, and offers to read them.',
  privacy:
    'Your browser fetches the whole list and searches it on this machine. Its host, data.gdeltproject.org, sees that your browser does, about 2 MB an hour; which page you read is not told to anybody.',
  on: 'Keep the world’s headlines',
  languages: 'Languages. They count for what is fetched from now on.',
  days: 'Days kept',
  refused: 'Without access to data.gdeltproject.org, the list cannot be fetched. Nothing was switched on.',
  source: 'Source: The GDELT Project',
} as const

/** "4,120 headlines held, refreshed 3 minutes ago." @param now milliseconds since 1970. */
export function describeHeld(count: number, { lastRefreshed, problem }: SourceStatus, now: number): string {
  const held = `${count.toLocaleString('en')} ${formatCount(count, 'headline').replace(/^\d+ /, '')} held`
  if (problem !== undefined) return `${held}. ${problem}`
  return lastRefreshed === undefined
    ? `${held}, not fetched yet.`
    : `${held}, refreshed ${formatAgo(lastRefreshed, now)}.`
}
