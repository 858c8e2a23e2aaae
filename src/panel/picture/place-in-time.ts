/** The versions of a quotation along a line of time. */
import type { ArticleReference } from '../../core/model/comparison.ts'
import { toIsoDate } from '../../core/model/date.ts'
import type { Lineage } from '../../core/model/story.ts'

export interface PlacedVersion {
  version: Lineage['versions'][number]
  /** Absent only when the comparison does not list the article. */
  article: ArticleReference | undefined
  /** From the earliest, 0, to the latest, 1; absent without a date. One moment alone is at 0. */
  position?: number
}

/** In the lineage's own order: oldest first, undated ones last. */
export function placeInTime({ versions }: Lineage, articles: readonly ArticleReference[]): PlacedVersion[] {
  const placed = versions.map((version) => {
    const article = articles.find(({ id }) => id === version.id)
    return { version, article, moment: Date.parse(toIsoDate(article?.datePublished) ?? '') }
  })
  const moments = placed.map(({ moment }) => moment).filter((moment) => !Number.isNaN(moment))
  const first = Math.min(...moments)
  const length = Math.max(...moments) - first
  return placed.map(({ version, article, moment }) => {
    if (Number.isNaN(moment)) return { version, article }
    return { version, article, position: length > 0 ? (moment - first) / length : 0 }
  })
}
