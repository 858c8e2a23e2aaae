/** The pairs of statements worth measuring: a cheap bound before costly features. */
import { type ArticlePair, closenessAt } from './article-pair.ts'
import type { StatementWords } from './encode-article.ts'
import { intersect } from './sorted-ids.ts'

/** A statement here and one there that share enough to be looked at. */
export interface Candidate {
  /** Index of the statement here. */
  here: number
  /** Index of the statement there. */
  there: number
  /** As in `ArticlePair`. */
  closeness: number
  /** The closeness of the closest other statement there to the one here. */
  rivalHere: number
  /** The closeness of the closest other statement here to the one there. */
  rivalThere: number
}

/** Pairs under it are not measured: of labelled matches 6 % lie under it, none of which the ranker would find. */
const LEAST_CLOSENESS = 0.1

/** A statement that ends in a colon and asserts fewer words only announces the next: "Mexico's president stated:". */
const LEAST_ANNOUNCED_ASSERTION = 3

/** In the order of the statements here, then there. */
export function findCandidates(pair: ArticlePair): Candidate[] {
  const {
    here: { statements: statementsHere },
    there: { statements: statementsThere },
  } = pair
  const countHere = statementsHere.length
  const countThere = statementsThere.length
  const rows = Array.from({ length: countHere }, (_, i) => findTopTwo(countThere, (j) => closenessAt(pair, i, j)))
  const columns = Array.from({ length: countThere }, (_, j) => findTopTwo(countHere, (i) => closenessAt(pair, i, j)))
  const candidates: Candidate[] = []
  statementsHere.forEach((a, here) => {
    statementsThere.forEach((b, there) => {
      const closeness = closenessAt(pair, here, there)
      if (closeness < LEAST_CLOSENESS || !canSayTheSame(a, b)) return
      const rivalHere = rows[here]?.rivalOf(there) ?? 0
      const rivalThere = columns[there]?.rivalOf(here) ?? 0
      candidates.push({ here, there, closeness, rivalHere, rivalThere })
    })
  })
  return candidates
}

/** Statements that share names alone speak of the same people, and say something else of them. */
function canSayTheSame(a: StatementWords, b: StatementWords): boolean {
  if (isAnnouncement(a) || isAnnouncement(b)) return false
  return a.quotations.length > 0 || b.quotations.length > 0 || intersect(a.assertion, b.assertion).length > 0
}

function isAnnouncement({ statement, assertion }: StatementWords): boolean {
  return assertion.length < LEAST_ANNOUNCED_ASSERTION && statement.text.trimEnd().endsWith(':')
}

/** The two highest of some values, so that the highest but one's own is known at once. */
function findTopTwo(count: number, valueAt: (index: number) => number) {
  let [best, first, second] = [-1, 0, 0]
  for (let i = 0; i < count; i++) {
    const value = valueAt(i)
    if (value > first) [best, first, second] = [i, value, first]
    else if (value > second) second = value
  }
  return { rivalOf: (index: number) => (index === best ? second : first) }
}
