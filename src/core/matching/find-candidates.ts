/** The pairs of statements worth measuring: a cheap bound before costly features. */
import { type ArticlePair, closenessAt } from './article-pair.ts'

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

/** In the order of the statements here, then there. */
export function findCandidates(pair: ArticlePair): Candidate[] {
  const countHere = pair.here.statements.length
  const countThere = pair.there.statements.length
  const rows = Array.from({ length: countHere }, (_, i) => findTopTwo(countThere, (j) => closenessAt(pair, i, j)))
  const columns = Array.from({ length: countThere }, (_, j) => findTopTwo(countHere, (i) => closenessAt(pair, i, j)))
  return rows.flatMap((row, here) =>
    columns.flatMap((column, there) => {
      const closeness = closenessAt(pair, here, there)
      if (closeness < LEAST_CLOSENESS) return []
      return [{ here, there, closeness, rivalHere: row.rivalOf(there), rivalThere: column.rivalOf(here) }]
    }),
  )
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
