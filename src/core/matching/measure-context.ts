/** Where two statements stand: among all pairs of their articles, next to their neighbours, and in the text. */
import type { ArticlePair } from './article-pair.ts'
import type { Candidate } from './find-candidates.ts'

export type ContextFeatures = ReturnType<typeof measureContext>

export function measureContext(candidate: Candidate, pair: ArticlePair) {
  const { here, there, standingHere, standingThere, closeness } = candidate
  const sizeHere = pair.here.statements.length
  const sizeThere = pair.there.statements.length
  const closenessAt = (i: number, j: number) =>
    i < 0 || j < 0 || i >= sizeHere || j >= sizeThere ? 0 : (pair.closeness[i * sizeThere + j] ?? 0)
  const [before, after] = [closenessAt(here - 1, there - 1), closenessAt(here + 1, there + 1)]
  const beside =
    closenessAt(here, there - 1) +
    closenessAt(here, there + 1) +
    closenessAt(here - 1, there) +
    closenessAt(here + 1, there)
  return {
    closeness,
    closenessSquared: closeness ** 2,
    leastLead: Math.min(standingHere.lead, standingThere.lead),
    mostLead: Math.max(standingHere.lead, standingThere.lead),
    leastRank: Math.min(standingHere.rank, standingThere.rank),
    mostRank: Math.max(standingHere.rank, standingThere.rank),
    leastShare: Math.min(standingHere.share, standingThere.share),
    mostShare: Math.max(standingHere.share, standingThere.share),
    neighbours: Math.max(before, after),
    around: before + after + beside,
    earlier: 1 / (1 + Math.min(here, there)),
    later: 1 / (1 + Math.max(here, there)),
    bothFirst: Number(here === 0 && there === 0),
    placesApart: Math.abs(here / sizeHere - there / sizeThere),
  }
}
