/** Fits when a loaded word is shown that the other version leaves out. */
import { findLoadedWords } from '../../src/core/framing/differences/tone/find-loaded-words.ts'
import type { ToneFeatures } from '../../src/core/framing/differences/tone/measure-loaded-word.ts'
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
  const sides = [
    [here, there, 'a'],
    [there, here, 'b'],
  ] as const
  return sides.flatMap(([one, other, side]) =>
    findLoadedWords(one, other, relation).map(({ features, ...range }) => {
      const word = sliceRange(one.statement.text, range).toLowerCase()
      return { story, features, isNoticed: labels.some((label) => label[side].toLowerCase().includes(word)) }
    }),
  )
}
