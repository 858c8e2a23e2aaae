/** Fits the weights of loaded words on what readers pointed at, and measures them on stories that they were not fitted on. */
import { join } from 'node:path'
import { estimateNotice, findLoadedWords, type ToneWeights } from '../../src/core/framing/differences/tone/find-loaded-words.ts'
import type { ToneFeatures } from '../../src/core/framing/differences/tone/measure-loaded-word.ts'
import { sliceRange } from '../../src/core/text/ranges.ts'
import { type DifferencePair, type LabelledDifference, readDifferencePairs } from './difference-pairs.ts'
import { fitLogistic } from './fit-logistic.ts'
import { DATA } from './shared-data.ts'
import type { TrainedFile } from './trained-file.ts'

/** Some hundred examples of a dozen stories each: less lets a story's favourite words speak for all. */
const PENALTY = 20
/** Parts of the stories; each is measured with weights fitted on the others. */
const FOLDS = 8
/** Weights are kept in hundredths: finer ones change no figure, and might differ between processors. */
const PER_UNIT = 100

interface LabelledWord {
  story: string
  features: ToneFeatures
  /** Whether a reader pointed at it. */
  isNoticed: boolean
}

export function trainTone(): TrainedFile {
  const folder = join(DATA, 'differences')
  const pairs = [...readDifferencePairs(join(folder, 'articles.jsonl'), join(folder, 'train.jsonl'))]
  const words = pairs.flatMap(labelWords)
  const { shown, right, all } = crossValidate(words)
  return {
    path: 'src/core/framing/differences/tone/tone-weights.ts',
    content: printWeights(fitTone(words)),
    summary:
      `fitted on ${words.length} loaded words of ${pairs.length} pairs; of the ${shown} that are shown of other stories ` +
      `${(right / shown).toFixed(3)} are pointed at by readers, which are ${(right / all).toFixed(3)} of those`,
  }
}

/** The loaded words of both sides with what a reader made of them. */
function labelWords({ id, here, there, relation, differences }: DifferencePair): LabelledWord[] {
  const story = id.split(':')[0] ?? id
  const labels = differences.filter(({ kind }) => kind === 'tone' || kind === 'naming')
  const sides = [
    [here, there, 'a'],
    [there, here, 'b'],
  ] as const
  return sides.flatMap(([one, other, side]) =>
    findLoadedWords(one, other, relation).map(({ features, ...range }) => ({
      story,
      features,
      isNoticed: labels.some((label) => isNamed(label, side, sliceRange(one.statement.text, range))),
    })),
  )
}

function isNamed(label: LabelledDifference, side: 'a' | 'b', word: string): boolean {
  return label[side].toLowerCase().includes(word.toLowerCase())
}

function fitTone(words: readonly LabelledWord[]): ToneWeights {
  const names = Object.keys(words[0]?.features ?? {}) as (keyof ToneFeatures)[]
  const examples = words.map(({ features, isNoticed }) => ({
    values: names.map((name) => features[name]),
    positive: isNoticed,
  }))
  const { weights, intercept } = fitLogistic(examples, PENALTY)
  const named = names.map((name, i) => [name, round(weights[i] ?? 0)] as const)
  return { bias: round(intercept), weights: Object.fromEntries(named) as ToneWeights['weights'] }
}

/** How the words of each part of the stories are told apart by weights fitted on the other parts. */
function crossValidate(words: readonly LabelledWord[]): { shown: number; right: number; all: number } {
  const stories = [...new Set(words.map(({ story }) => story))]
  const shown = Array.from({ length: FOLDS }, (_, fold) => {
    const isMeasured = ({ story }: LabelledWord) => stories.indexOf(story) % FOLDS === fold
    const weights = fitTone(words.filter((word) => !isMeasured(word)))
    return words.filter(isMeasured).filter(({ features }) => estimateNotice(features, weights) >= 0.5)
  }).flat()
  const count = (list: readonly LabelledWord[]) => list.filter(({ isNoticed }) => isNoticed).length
  return { shown: shown.length, right: count(shown), all: count(words) }
}

function round(weight: number): number {
  return Math.round(weight * PER_UNIT) / PER_UNIT
}

function printWeights({ bias, weights }: ToneWeights): string {
  const lines = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight},\n`)
  return `/** The weights of loaded words. Written by \`npm run train\`; do not edit. */
export const BIAS = ${bias}
export const WEIGHTS = {
${lines.join('')}}
`
}
