/** Which of two reports is the later one, and by how much: many conflicts are only older news. */
import type { ArticleReference } from '../core/model/comparison.ts'
import { scaleDates } from '../core/model/date.ts'
import { inMessageLanguage, say } from '../locale/say.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** "Reuters reported 6 hours earlier."; undefined where their dates do not tell, and where both are of one moment. */
export function formatLead(page: ArticleReference, other: ArticleReference): string | undefined {
  const { lead, exact } = measureLead(page, other)
  if (Number.isNaN(lead) || Math.abs(lead) < MINUTE) return undefined
  const span = formatSpan(Math.abs(lead), exact)
  return say(lead > 0 ? 'reportedEarlier' : 'reportedLater', { outlet: other.publisher, span })
}

/** Whether a day or more lies between the two, which neighbouring days alone do not tell; undefined where either has no date. */
export function areDaysApart(page: Dated, other: Dated): boolean | undefined {
  const { lead, exact } = measureLead(page, other)
  return Number.isNaN(lead) ? undefined : Math.abs(lead) >= (exact ? DAY : 2 * DAY)
}

type Dated = Pick<ArticleReference, 'datePublished'>

/** By how many milliseconds the page is the later one, NaN where that is not known; by days alone unless exact. */
function measureLead(page: Dated, other: Dated): { lead: number; exact: boolean } {
  const { isExact, times } = scaleDates([page.datePublished, other.datePublished])
  const [here = Number.NaN, there = Number.NaN] = times
  return { lead: here - there, exact: isExact }
}

/** "2 days", "30 hours", "45 minutes". */
function formatSpan(milliseconds: number, exact: boolean): string {
  if (!exact || milliseconds >= 2 * DAY) return days().format(milliseconds / DAY)
  return milliseconds >= HOUR ? hours().format(milliseconds / HOUR) : minutes().format(milliseconds / MINUTE)
}

const days = writeUnit('day')
const hours = writeUnit('hour')
const minutes = writeUnit('minute')

function writeUnit(unit: string): () => Intl.NumberFormat {
  return inMessageLanguage(
    (language) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }),
  )
}
