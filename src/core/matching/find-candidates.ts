/** The pairs of statements worth measuring, with how each stands among the others: a cheap bound before costly features. */
import type { ArticlePair } from './article-pair.ts'

/** A statement here and one there that share enough to be looked at. */
export interface Candidate {
  /** Index of the statement here. */
  here: number
  /** Index of the statement there. */
  there: number
  /** As in `ArticlePair`. */
  closeness: number
  standingHere: Standing
  standingThere: Standing
}

/** How the other statement stands among all of its article, seen from this one. */
export interface Standing {
  /** Its closeness against that of the best other one: 1 without a rival, 0.5 as close as it, 0 far behind. */
  lead: number
  /** 1 for the closest, 1/2 for the second … */
  rank: number
  /** Its part of all closeness. */
  share: number
}

/** Pairs under it are not measured. Of labelled matches 3 % lie under it, and three quarters of all pairs. */
const LEAST_CLOSENESS = 0.04

export function findCandidates({ here, there, closeness }: ArticlePair): Candidate[] {
  const columns = there.statements.length
  const row = (i: number) => closeness.subarray(i * columns, (i + 1) * columns)
  const column = (j: number) => here.statements.map((_, i) => closeness[i * columns + j] ?? 0)
  const columnsHere = there.statements.map((_, j) => column(j))
  return here.statements.flatMap((_, i) =>
    columnsHere.flatMap((inColumn, j) => {
      const value = row(i)[j] ?? 0
      if (value < LEAST_CLOSENESS) return []
      return {
        here: i,
        there: j,
        closeness: value,
        standingHere: standAmong(row(i), j),
        standingThere: standAmong(inColumn, i),
      }
    }),
  )
}

function standAmong(values: ArrayLike<number>, at: number): Standing {
  const value = values[at] ?? 0
  let [rival, ahead, sum] = [0, 0, 0]
  for (let i = 0; i < values.length; i++) {
    const other = values[i] ?? 0
    sum += other
    if (i === at) continue
    if (other > value) ahead++
    if (other > rival) rival = other
  }
  return { lead: value / (value + rival), rank: 1 / (1 + ahead), share: value / sum }
}
