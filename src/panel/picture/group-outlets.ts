/** The outlets of a comparison in groups: by the origin of their text, or by what the reader's list says of them. */
import type { ArticleReference } from '../../core/model/comparison.ts'
import { type PlainMessage, say } from '../../locale/say.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import { nameCountry } from '../../ui/name-codes.ts'

/** What outlets are grouped by. */
export const GROUPINGS = ['origin', 'country', 'perspective'] as const
export type Grouping = (typeof GROUPINGS)[number]

const UNGROUPED_NAMES: Record<Grouping, PlainMessage> = {
  origin: 'onTheirOwn',
  country: 'countryUnknown',
  perspective: 'withoutLabel',
}

/** An outlet with all of its articles in the comparison. */
export interface Outlet {
  name: string
  articles: ArticleReference[]
}

export interface OutletGroup {
  name: string
  outlets: Outlet[]
}

/** Groups in the order of their best article; outlets of which nothing is known come last. */
export function groupOutlets(comparison: PageComparison, grouping: Grouping): OutletGroup[] {
  const groups = new Map<string, Outlet[]>()
  for (const outlet of listOutlets(comparison.articles)) {
    const key = keyOf(outlet, comparison, grouping)
    groups.set(key, [...(groups.get(key) ?? []), outlet])
  }
  const unknown = groups.get(UNKNOWN)
  groups.delete(UNKNOWN)
  const named = [...groups].map(([key, outlets]) => ({ name: nameOf(key, grouping), outlets }))
  return unknown ? [...named, { name: say(UNGROUPED_NAMES[grouping]), outlets: unknown }] : named
}

/** No origin's number, country or label is empty. */
const UNKNOWN = ''

/** An outlet with several articles is one column, in the order of its best article. */
function listOutlets(articles: readonly ArticleReference[]): Outlet[] {
  const outlets = new Map<string, Outlet>()
  for (const article of articles) {
    const outlet = outlets.get(article.publisher)
    if (outlet) outlet.articles.push(article)
    else outlets.set(article.publisher, { name: article.publisher, articles: [article] })
  }
  return [...outlets.values()]
}

function keyOf({ articles }: Outlet, { origins, sources }: PageComparison, grouping: Grouping): string {
  const [first] = articles
  if (!first) return UNKNOWN
  if (grouping !== 'origin') return sources[first.id]?.[grouping] ?? UNKNOWN
  const origin = origins.findIndex((ids) => articles.some(({ id }) => ids.includes(id)))
  return origin < 0 ? UNKNOWN : String(origin)
}

function nameOf(key: string, grouping: Grouping): string {
  if (grouping === 'country') return nameCountry(key)
  return grouping === 'origin' ? say('sharedOrigin') : key
}
