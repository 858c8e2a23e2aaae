/** Fits when a source is shown that the other version may not have, where the rules are not sure. */
import { compareSources } from '../../src/core/framing/differences/attribution/compare-sources.ts'
import {
  findCitedSources,
  type SourceFeatures,
} from '../../src/core/framing/differences/attribution/find-cited-sources.ts'
import { readSide } from '../../src/core/framing/differences/attribution/governed-words.ts'
import { listContentStems } from '../../src/core/framing/differences/shared-words.ts'
import { selectWithin } from '../../src/core/text/ranges.ts'
import { splitWords } from '../../src/core/text/words.ts'
import { type DifferencePair, readTrainingPairs } from './difference-pairs.ts'
import { describeNotice, type JudgedCandidate, printNotice } from './fit-notice.ts'
import type { TrainedFile } from './trained-file.ts'

export function trainAttribution(): TrainedFile {
  const sources = [...readTrainingPairs()].flatMap(judgeSources)
  return {
    path: 'src/core/framing/differences/attribution/attribution-weights.ts',
    content: printNotice('sources', 'ATTRIBUTION_WEIGHTS', sources),
    summary: describeNotice(sources),
  }
}

/** The sources of both sides, unless a rule is sure of them. */
function judgeSources({
  story,
  here,
  there,
  relation,
  differences,
}: DifferencePair): JudgedCandidate<keyof SourceFeatures>[] {
  const [a, b] = [readSide(here), readSide(there)]
  if (compareSources(a, b, relation)) return []
  const labels = differences.filter(({ kind }) => kind === 'attribution')
  const sides = [
    [a, b, 'a'],
    [b, a, 'b'],
  ] as const
  return sides.flatMap(([one, other, side]) => {
    const named = labels.map((label) => listContentStems(splitWords(label[side])))
    return findCitedSources(one, other, relation).map(({ source, features }) => {
      const stems = [...listContentStems(selectWithin(one.statement.words, source))]
      return { story, features, isNoticed: named.some((label) => stems.some((stem) => label.has(stem))) }
    })
  })
}
