/** The pairs of statements worth a closer look: a cheap test before the costly features. */
import { type ArticlePair, closenessAt } from './article-pair.ts'
import type { EncodedStatement } from './encode-article.ts'
import { intersect } from './sorted-ids.ts'

/** A statement here and one there that share enough to be examined. */
export interface CandidatePair {
  /** Index of the statement here. */
  here: number
  /** Index of the statement there. */
  there: number
  /** As in `ArticlePair`. */
  closeness: number
  /** How close the closest other statement there is to the one here. */
  rivalHere: number
  /** How close the closest other statement here is to the one there. */
  rivalThere: number
}

/** Less close pairs are skipped. 6 % of labelled matches are among them, none of which the ranker would find. */
const MIN_CLOSENESS = 0.1

/**
 * A statement that ends with a colon and asserts fewer words merely announces the next: "Mexico's president stated:".
 */
const MIN_ASSERTED_WORDS = 3

/** The candidate pairs, in the order of the statements here, then there. */
export function findCandidatePairs(pair: ArticlePair): CandidatePair[] {
  const {
    here: { statements: statementsHere },
    there: { statements: statementsThere },
  } = pair
  const countHere = statementsHere.length
  const countThere = statementsThere.length
  const rows = Array.from({ length: countHere }, (_, i) => findRivals(countThere, (j) => closenessAt(pair, i, j)))
  const columns = Array.from({ length: countThere }, (_, j) => findRivals(countHere, (i) => closenessAt(pair, i, j)))
  const candidates: CandidatePair[] = []
  statementsHere.forEach((a, here) => {
    statementsThere.forEach((b, there) => {
      const closeness = closenessAt(pair, here, there)
      if (closeness < MIN_CLOSENESS || !canSayTheSame(a, b)) return
      const rivalHere = rows[here]?.rivalOf(there) ?? 0
      const rivalThere = columns[there]?.rivalOf(here) ?? 0
      candidates.push({ here, there, closeness, rivalHere, rivalThere })
    })
  })
  return candidates
}

/** Statements that share only names are about the same people, but say different things about them. */
function canSayTheSame(a: EncodedStatement, b: EncodedStatement): boolean {
  if (isAnnouncement(a) || isAnnouncement(b)) return false
  return a.quotations.length > 0 || b.quotations.length > 0 || intersect(a.assertion, b.assertion).length > 0
}

function isAnnouncement({ analysed, assertion }: EncodedStatement): boolean {
  return assertion.length < MIN_ASSERTED_WORDS && analysed.statement.text.trimEnd().endsWith(':')
}

/** Keeps the two highest of some values: the strongest rival of any index is one of them. */
function findRivals(count: number, valueAt: (index: number) => number) {
  let [best, first, second] = [-1, 0, 0]
  for (let i = 0; i < count; i++) {
    const value = valueAt(i)
    if (value > first) [best, first, second] = [i, value, first]
    else if (value > second) second = value
  }
  return { rivalOf: (index: number) => (index === best ? second : first) }
}
