/** Pairs of statements that readers judged on a newsstand: half of them are not the same, however alike. */
import { groupBy } from '../../src/background/library/group-by.ts'
import { pairArticles } from '../../src/core/matching/article-pair.ts'
import { type EncodedArticle, encodeArticle } from '../../src/core/matching/encode-article.ts'
import { extractFeatures, type Features } from '../../src/core/matching/features.ts'
import { findCandidatePairs } from '../../src/core/matching/find-candidate-pairs.ts'
import { Vocabulary } from '../../src/core/matching/vocabulary.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { TextRange } from '../../src/core/model/range.ts'
import { analyseArticle } from '../../src/core/statements/analyse-article.ts'
import type { StoryContext } from './story-context.ts'
import { readVerdictLines } from './verdict-files.ts'

export interface JudgedPair {
  /** The id of the page. */
  page: string
  verdict: PairVerdict
  features: Features
}

type PairVerdict = 'true' | 'half' | 'false' | 'furniture'

interface Verdict {
  kind: 'pair'
  page: string
  a: TextRange
  b: TextRange & { article: string }
  verdict: PairVerdict
}

/** @param context of the library, which has all pages and others that verdicts name */
export function extractJudgedPairs(articles: readonly NewsArticle[], context: StoryContext): JudgedPair[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const byPage = groupBy(readVerdicts(), ({ page }) => page)
  return [...byPage].flatMap(([id, verdicts]) => {
    const vocabulary = new Vocabulary(context.idf)
    const encode = (articleId: string) => encodeArticle(analyseArticle(find(byId, articleId)), vocabulary)
    const page = encode(id)
    const related = context.relate(page.analysed)
    return [...groupBy(verdicts, ({ b }) => b.article)].flatMap(([otherId, ofOther]) =>
      extractPairs(page, encode(otherId), ofOther, vocabulary, related.get(otherId) ?? 0),
    )
  })
}

function readVerdicts(): Verdict[] {
  return readVerdictLines()
    .map((line) => JSON.parse(line) as Verdict)
    .filter(({ kind }) => kind === 'pair')
}

function find(byId: ReadonlyMap<string, NewsArticle>, id: string): NewsArticle {
  const article = byId.get(id)
  if (!article) throw new Error(`the library lacks the article ${id}, which a verdict names`)
  return article
}

/** The judged pairs that still are candidates; sentences that no longer count as statements have none. */
function extractPairs(
  here: EncodedArticle,
  there: EncodedArticle,
  verdicts: readonly Verdict[],
  vocabulary: Vocabulary,
  relatedness: number,
): JudgedPair[] {
  const pair = pairArticles(here, there, vocabulary, relatedness)
  const candidates = findCandidatePairs(pair)
  return verdicts.flatMap(({ page, a, b, verdict }) => {
    const [i, j] = [findStatement(here, a), findStatement(there, b)]
    const candidate = candidates.find((each) => each.here === i && each.there === j)
    return candidate ? [{ page, verdict, features: extractFeatures(candidate, pair) }] : []
  })
}

/** As the scorer has it: the same sentence shares at least half of the longer range. */
function findStatement({ analysed }: EncodedArticle, range: TextRange): number {
  return analysed.statements.findIndex(({ statement: { start, end } }) => {
    const shared = Math.min(end, range.end) - Math.max(start, range.start)
    return shared >= 0.5 * Math.max(end - start, range.end - range.start)
  })
}
