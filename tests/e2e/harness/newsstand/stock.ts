/** Who has which report: of every story some at outlets that a new reader is offered, some at outlets that nobody chose. */
import { escapeText, type Item, inventItems } from '../feeds.ts'
import { OUTLETS, type Outlet } from './outlets.ts'
import type { Report, Story } from './stories.ts'

/** An outlet and what it has published. */
export interface Stall {
  outlet: Outlet
  reports: Report[]
  /** The reports, and after them articles on nothing. */
  items: Item[]
}

const PACK_SIZE = 10
/** Articles on nothing that each outlet has besides. */
const FILLERS = 3
const MINUTE_MS = 60_000
/** Between an outlet's article and its next older one. */
const MINUTES_APART = 20

/**
 * The first report of a story is at an outlet that nobody is offered, the second at one that is, and so on in turn.
 * @param now milliseconds since 1970: the newest articles are a few minutes old, whenever their texts were written.
 */
export function stockOutlets(stories: readonly Story[], now: number): Stall[] {
  const stalls = OUTLETS.map((outlet) => ({ outlet, reports: [] as Report[] }))
  for (const [story, reports] of stories.entries()) {
    for (const [place, report] of reports.entries()) stalls[placeOf(story, place)]?.reports.push(report)
  }
  return stalls.map(({ outlet, reports }) => {
    const items = [...reports.map(toItem), ...inventItems(outlet.name, FILLERS)]
    const dated = items.map((item, i) => ({ ...item, published: minutesBefore(now, (i + 1) * MINUTES_APART) }))
    return { outlet, reports, items: dated }
  })
}

/** The outlet that has a report, by its place in `OUTLETS`. */
export function placeOf(story: number, report: number): number {
  const chosen = report % 2 === 1
  return (chosen ? 0 : PACK_SIZE) + ((2 * story + Math.floor(report / 2)) % PACK_SIZE)
}

function toItem({ headline, paragraphs }: Report): Item {
  return { title: headline, html: paragraphs.map((paragraph) => `<p>${escapeText(paragraph)}</p>`).join('') }
}

function minutesBefore(now: number, minutes: number): string {
  return new Date(now - minutes * MINUTE_MS).toISOString()
}
