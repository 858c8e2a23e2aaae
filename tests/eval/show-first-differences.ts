/**
 * What readers said of the differences that were put first on pages drawn by lot, in November 2026: when they judged them,
 * and of those that are still put first.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { groupBy } from '../../src/background/library/group-by.ts'
import { compareStatements } from '../../src/core/framing/differences/compare-statements.ts'
import { createMemoryLibrary } from '../../src/core/library/library.ts'
import { createRepetitionTest } from '../../src/core/library/segment/repeated-sentences.ts'
import type { DifferenceKind, Match, Relation } from '../../src/core/model/comparison.ts'
import type { TextRange } from '../../src/core/model/range.ts'
import { analyseArticle } from '../../src/core/statements/analyse-article.ts'
import type { AnalysedArticle, Telling } from '../../src/core/statements/analysed-article.ts'
import { isSure } from '../../src/ui/choose-versions.ts'
import { type Answer, isPutFirst } from '../../src/ui/list-telling-differences.ts'
import { printFigures } from './print-figures.ts'
import { readLargeLibrary } from './shared-data.ts'

const VERDICTS = join(import.meta.dirname, 'verdicts/differences-2026-11-22.jsonl')

/** One of the differences of a row, which has one verdict. */
interface Judged {
  part: 'first' | 'second' | 'third'
  /** Unique in its part. */
  row: string
  page: string
  a: TextRange
  b: TextRange & { article: string }
  relation: Relation
  /** That both say the same, when it was judged. */
  probability: number
  difference: DifferenceKind
  here: string
  there: string
  verdict: 'nod' | 'meh' | 'wrong'
}

type Row = readonly [Judged, ...Judged[]]

export function showFirstDifferences(): void {
  const judged = readFileSync(VERDICTS, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Judged)
  const rows = [...groupBy(judged, ({ part, row }) => `${part} ${row}`).values()] as unknown as Row[]
  const find = createFinder()
  const still = rows.filter((row) => row.some((one) => isStillPutFirst(one, find)))
  const pages = (part: Judged['part'], among = rows) => among.filter(([one]) => one.part === part)
  showCounts('Differences put first, on the first pages judged:', pages('first'))
  showCounts('On the second, after the first mending:', pages('second'))
  showCounts('On the third, as put first by then:', pages('third'))
  showCounts('On the third, still put first:', pages('third', still))
  showCounts('Of all, still put first:', still)
}

function showCounts(title: string, rows: readonly Row[]): void {
  const kinds = [...new Set(rows.map(([{ difference }]) => difference))].sort()
  const count = (own: readonly Row[]) => {
    const of = (verdict: Judged['verdict']) => own.filter(([one]) => one.verdict === verdict).length
    return { nod: of('nod'), meh: of('meh'), wrong: of('wrong') }
  }
  const byKind = kinds.map((kind) => [kind, count(rows.filter(([{ difference }]) => difference === kind))])
  console.log(title)
  printFigures({ ...Object.fromEntries(byKind), all: count(rows) })
}

type Finder = (article: string, start: number) => Telling | undefined

/** Finds sentences of the large library; an article is analysed once. */
function createFinder(): Finder {
  const library = readLargeLibrary()
  const byId = new Map(library.map((article) => [article.id, article]))
  const isRepeated = createRepetitionTest(createMemoryLibrary(library).segments)
  const analysed = new Map<string, AnalysedArticle>()
  return (id, start) => {
    const source = byId.get(id)
    if (!source) return undefined
    const article = analysed.get(id) ?? analyseArticle(source, isRepeated)
    analysed.set(id, article)
    const statement = article.statements.find((one) => one.statement.start === start)
    return statement && { article, statement }
  }
}

function isStillPutFirst({ page, a, b, difference: kind, here, there, ...match }: Judged, find: Finder): boolean {
  const [one, other] = [find(page, a.start), find(b.article, b.start)]
  if (!one || !other) return false
  const { differences } = compareStatements(one, other, match)
  const difference = differences.find((now) => now.kind === kind && now.here === here && now.there === there)
  if (!difference || difference.isMinor) return false
  const versions: Answer['versions'] = [{ match: toMatch(match, other), article: other.article.article }]
  const answer: Answer = { differences: [difference], versions, voices: 1, isSure: isSure(match) }
  return isPutFirst({ kind, statement: 0, answers: [answer] }, one.article.article)
}

function toMatch(match: Pick<Judged, 'relation' | 'probability'>, { article, statement }: Telling): Match {
  const other = { id: article.article.id, ...statement.statement }
  return { ...match, statement: 0, other, differences: [], marks: { here: [], there: [] } }
}
