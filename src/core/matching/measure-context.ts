/** Where two statements stand: among all pairs of their articles, next to their neighbours, and in the text. */
import { type ArticlePair, closenessAt } from './article-pair.ts'
import type { Candidate } from './find-candidate-pairs.ts'
import { ratio } from './ratio.ts'

const NEIGHBOURS = [
  [-1, -1],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, 0],
  [1, 1],
] as const

export function measureContext(candidate: Candidate, pair: ArticlePair) {
  const { here, there, closeness, rivalHere, rivalThere } = candidate
  const first = Math.min(here, there)
  const last = Math.max(here, there)
  return {
    closeness,
    /** 1 without a rival, 0.5 with one as close, 0 with one far closer; by the stronger rival of the two sides. */
    lead: ratio(closeness, closeness + Math.max(rivalHere, rivalThere)),
    /** Outlets that follow one another's order tell the statements around it alike too. */
    around: NEIGHBOURS.reduce((sum, [i, j]) => sum + closenessAt(pair, here + i, there + j), 0),
    earlier: 1 / (1 + first),
    later: 1 / (1 + last),
    bothFirst: Number(last === 0),
    placesApart: Math.abs(here / pair.here.statements.length - there / pair.there.statements.length),
  }
}
