/** The versions of a quotation along a line of time. */
import type { ArticleReference } from '../../core/model/comparison.ts'
import { scaleDates } from '../../core/model/date.ts'
import type { Lineage } from '../../core/model/story.ts'

/** After every version that has a position. */
const LAST = 2

export interface PlacedVersion {
  version: Lineage['versions'][number]
  /** Absent only when the comparison does not list the article. */
  article: ArticleReference | undefined
  /** From the earliest, 0, to the latest, 1; absent where no day is known. One time alone is at 0. */
  position?: number
}

export interface PlacedLineage {
  /** Oldest first, undated ones last; those of one time in the lineage's own order. */
  versions: PlacedVersion[]
  /** Whether they are placed by the moment; by the day otherwise. */
  isExact: boolean
}

export function placeInTime({ versions }: Lineage, articles: readonly ArticleReference[]): PlacedLineage {
  const told = versions.map((version) => ({ version, article: articles.find(({ id }) => id === version.id) }))
  const { isExact, times } = scaleDates(told.map(({ article }) => article?.datePublished))
  const known = times.filter((time) => !Number.isNaN(time))
  const first = Math.min(...known)
  const length = Math.max(...known) - first
  const placed = told.map((one, i): PlacedVersion => {
    const time = times[i] ?? Number.NaN
    return Number.isNaN(time) ? one : { ...one, position: length > 0 ? (time - first) / length : 0 }
  })
  return { isExact, versions: placed.toSorted((a, b) => (a.position ?? LAST) - (b.position ?? LAST)) }
}
