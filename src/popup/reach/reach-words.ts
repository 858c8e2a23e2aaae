/** What the popup says of other outlets' reports that it could read. */
import { formatCount } from '../../ui/words.ts'

export const REACH_WORDS = {
  read: 'Read them and compare',
  prompt:
    'Found in the world’s headlines, on your own machine. Your browser will ask once for exactly these sites; each is asked for one page, without cookies, and Parallax keeps no access.',
  headlines: 'Their headlines',
  failed: 'Could not be read',
} as const

/** "1 more outlet reports this story", "7 more outlets report this story". */
export function countMore(count: number): string {
  return `${formatCount(count, 'more outlet')} ${count === 1 ? 'reports' : 'report'} this story`
}

export function describeProgress(done: number, total: number): string {
  return `Reading: ${done} of ${formatCount(total, 'page')}`
}

export function describeEnd(read: number, total: number): string {
  return `${read} of ${formatCount(total, 'page')} read and compared.`
}
