/** The article that a new reader tries Parallax on: one of those that come with it. */
import library from '../../../data/library.json'
import type { NewsArticle } from '../../core/model/article.ts'
import type { PageComparison } from '../../messaging/outcome.ts'
import {
  isSureDifference,
  listMinorDifferences,
  listTellingDifferences,
  type TellingDifference,
} from '../../ui/list-telling-differences.ts'

const SAMPLE_ID = 'echosphere-mexico-stands-firm'

export const SAMPLE: NewsArticle | undefined = library.articles.find(({ id }) => id === SAMPLE_ID)

/** Minor ones too: they show what Parallax looks at. */
export function listSampleDifferences(comparison: PageComparison): TellingDifference[] {
  return [...listTellingDifferences(comparison).filter(isSureDifference), ...listMinorDifferences(comparison)]
}
