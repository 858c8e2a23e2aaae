/** Fits when a loaded word is shown that the other version leaves out. */
import { findLoadedPairs } from '../../src/core/framing/differences/tone/find-loaded-pairs.ts'
import { findLoadedWords } from '../../src/core/framing/differences/tone/find-loaded-words.ts'
import type { ToneFeatures } from '../../src/core/framing/differences/tone/measure-loaded-word.ts'
import { readTone } from '../../src/core/framing/differences/tone/read-tone.ts'
import { sliceRange } from '../../src/core/text/ranges.ts'
import { type DifferencePair, readTrainingPairs } from './difference-pairs.ts'
import { describeNotice, type JudgedCandidate, printNotice } from './fit-notice.ts'
import type { TrainedFile } from './trained-file.ts'

export function trainTone(): TrainedFile {
  const words = [...readTrainingPairs()].flatMap(judgeWords)
  return {
    path: 'src/core/framing/differences/tone/tone-weights.ts',
    content: printNotice('loaded words', 'TONE_WEIGHTS', words),
    summary: describeNotice(words),
  }
}

/** The loaded words of both sides. */
function judgeWords({
  story,
  here,
  there,
  relation,
  differences,
}: DifferencePair): JudgedCandidate<keyof ToneFeatures>[] {
  const labels = differences.filter(({ kind }) => kind === 'tone' || kind === 'naming')
  const [a, b] = [readTone(here), readTone(there)]
  const pairs = findLoadedPairs(a, b, relation)
  const sides = [
    [a, b, 'a'],
    [b, a, 'b'],
  ] as const
  return sides.flatMap(([one, other, side]) => {
    const paired = pairs.map((pair) => pair[side])
    return findLoadedWords(one, other, relation, paired).map(({ features, ...range }) => {
      const word = sliceRange(one.statement.statement.text, range).toLowerCase()
      return { story, features, isNoticed: labels.some((label) => label[side].toLowerCase().includes(word)) }
    })
  })
}
