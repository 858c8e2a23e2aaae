/**
 * Prints what Parallax shows as different between labelled pairs of statements, for a scorer to read:
 * `predict-differences.ts ARTICLES PAIRS`, both JSON lines, gives one line `{"id", "differences"}` for each pair.
 */
import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { findChanges } from '../../src/core/alignment/find-changes.ts'
import { findDifferences } from '../../src/core/framing/differences/find-differences.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { Relation } from '../../src/core/model/comparison.ts'
import type { TextRange } from '../../src/core/model/range.ts'
import { analyseArticle } from '../../src/core/statements/analyse-article.ts'
import { analyseStatement } from '../../src/core/statements/analyse-statement.ts'
import type { AnalysedArticle, AnalysedStatement } from '../../src/core/statements/analysed-article.ts'
import { readSentenceContext } from '../../src/core/statements/sentence-context.ts'
import { selectWithin } from '../../src/core/text/ranges.ts'

interface Side extends TextRange {
  article: string
}

interface Pair {
  id: string
  relation: Relation
  a: Side
  b: Side
}

const [articlesFile = '', pairsFile = ''] = argv.slice(2)
const articles = new Map(readJsonLines<NewsArticle>(articlesFile).map((article) => [article.id, article]))
const analysed = new Map<string, AnalysedArticle>()

for (const { id, relation, a, b } of readJsonLines<Pair>(pairsFile)) {
  const [here, there] = [readStatement(a), readStatement(b)]
  const differences = findDifferences(here, there, relation, findChanges(here, there, relation))
  console.log(JSON.stringify({ id, differences: differences.map(({ kind, here, there }) => ({ kind, here, there })) }))
}

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

function readJsonLines<T>(file: string): T[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line) as T)
}
