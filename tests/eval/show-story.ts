/** The story as a whole, on pages of 20 stories: what is called missing, and which articles share an origin. */
import { findOrigins } from '../../src/core/framing/story/find-origins.ts'
import {
  createInverseDocumentFrequency,
  type InverseDocumentFrequency,
} from '../../src/core/library/search/inverse-document-frequency.ts'
import { encodeArticle } from '../../src/core/matching/encode-article.ts'
import { matchArticles } from '../../src/core/matching/match-articles.ts'
import { Vocabulary } from '../../src/core/matching/vocabulary.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { Comparison } from '../../src/core/model/comparison.ts'
import { analyseArticle } from '../../src/core/statements/analyse-article.ts'
import { findVerdict, readMissingVerdicts } from './missing-verdicts.ts'
import { printFigures } from './print-figures.ts'
import { compareStories } from './story-pages.ts'

/** Articles that nobody would take for one: far apart in the library. */
const UNRELATED_PAIRS = 200

export async function showStory(): Promise<void> {
  const { comparisons, articles, library } = await compareStories()
  console.log(`What is called missing on ${comparisons.length} pages of stories that three outlets report:`)
  printFigures({ missing: countVerdicts(comparisons) })
  console.log('What the story tells of them, in rows for each page:')
  printFigures({ story: countRows(comparisons) })
  const idf = createInverseDocumentFrequency(library)
  const joined = pairUnrelated(articles).filter((pair) => shareOrigin(pair, idf))
  console.log(`Of ${UNRELATED_PAIRS} pairs of unrelated articles, ${joined.length} are taken for one origin.`)
}

function countVerdicts(comparisons: readonly Comparison[]) {
  const verdicts = readMissingVerdicts()
  const counts = { shown: 0, absent: 0, told: 0, mixed: 0, other: 0, unjudged: 0 }
  for (const { article, missing } of comparisons) {
    for (const group of missing) {
      counts.shown++
      counts[findVerdict(verdicts, article.id, group)?.verdict ?? 'unjudged']++
    }
  }
  return { truth: counts.absent / (counts.shown - counts.unjudged), ...counts }
}

function countRows(comparisons: readonly Comparison[]): Record<string, number> {
  const names = ['disputes', 'names', 'voices', 'prominence', 'lineages'] as const
  const count = (name: (typeof names)[number]) => comparisons.reduce((sum, { story }) => sum + story[name].length, 0)
  return Object.fromEntries(names.map((name) => [name, count(name) / comparisons.length]))
}

/** Matched as if they were surely on one story, so that their text alone tells. */
function shareOrigin(pair: readonly NewsArticle[], idf: InverseDocumentFrequency): boolean {
  const vocabulary = new Vocabulary(idf)
  const encoded = pair.map((article) => encodeArticle(analyseArticle(article), vocabulary))
  const matches = new Map(
    encoded.map((one, i) => [
      one.analysed.article.id,
      matchArticles(one, encoded.slice(i + 1), { vocabulary, relatedness: () => 1 }),
    ]),
  )
  return (
    findOrigins(
      encoded.map(({ analysed }) => analysed),
      matches,
    ).length > 0
  )
}

/** Each article with one of another half of the library, whose order has nothing to do with stories. */
function pairUnrelated(articles: readonly NewsArticle[]): NewsArticle[][] {
  const step = Math.floor(articles.length / 2 / UNRELATED_PAIRS)
  return Array.from({ length: UNRELATED_PAIRS }, (_, i) =>
    [articles[i * step], articles[i * step + Math.floor(articles.length / 2)]].filter((one) => one !== undefined),
  )
}
