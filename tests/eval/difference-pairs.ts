/** Labelled pairs of statements with what differs in them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { Relation } from '../../src/core/model/comparison.ts'
import type { TextRange } from '../../src/core/model/range.ts'
import { analyseArticle } from '../../src/core/statements/analyse-article.ts'
import { analyseStatement } from '../../src/core/statements/analyse-statement.ts'
import type { AnalysedArticle, AnalysedStatement } from '../../src/core/statements/analysed-article.ts'
import { readSentenceContext } from '../../src/core/statements/sentence-context.ts'
import { selectWithin } from '../../src/core/text/ranges.ts'
import { DATA } from './shared-data.ts'

interface Side extends TextRange {
  article: string
}

/** A difference that a reader saw, with the words of both; either may be "". */
interface LabelledDifference {
  kind: string
  a: string
  b: string
}

interface Line {
  id: string
  relation: Relation
  a: Side
  b: Side
  differences: LabelledDifference[]
}

export interface DifferencePair extends Pick<Line, 'id' | 'relation' | 'differences'> {
  story: string
  here: AnalysedStatement
  there: AnalysedStatement
}

/** @param articlesFile of JSON lines, as is `pairsFile` */
export function* readDifferencePairs(articlesFile: string, pairsFile: string): Generator<DifferencePair> {
  const articles = new Map(readJsonLines<NewsArticle>(articlesFile).map((article) => [article.id, article]))
  const analysed = new Map<string, AnalysedArticle>()

  /** The labelled sentence with what its article says of it: who speaks is often told in another sentence. */
  function readStatement({ article: id, start, end }: Side): AnalysedStatement {
    const article = articles.get(id)
    if (!article) throw new Error(`The article ${id} is not there.`)
    const whole = analysed.get(id) ?? analyseArticle(article)
    analysed.set(id, whole)
    const quotations = whole.statements.flatMap(({ statement }) => statement.quotations)
    const quoted = selectWithin(quotations, { start, end })
    const previous = whole.statements.findLast(({ statement }) => statement.end <= start)
    const statement = analyseStatement(readSentenceContext(article.articleBody, { start, end }, quoted), quoted)
    return previous ? { ...statement, previous } : statement
  }

  for (const { id, relation, a, b, differences } of readJsonLines<Line>(pairsFile)) {
    yield { id, story: id.split(':')[0] ?? id, relation, differences, here: readStatement(a), there: readStatement(b) }
  }
}

/** The pairs that weights are fitted on; those of `dev.jsonl` are kept for measuring. */
export function readTrainingPairs(): Iterable<DifferencePair> {
  return readDifferencePairs(join(DATA, 'differences/articles.jsonl'), join(DATA, 'differences/train.jsonl'))
}

function readJsonLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as T)
}
