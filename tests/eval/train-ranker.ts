/**
 * Fits the ranker to the events that are labelled for training. Those for development are never seen here, so that
 * `npm run eval` measures on events that are new to it.
 */
import type { Features } from '../../src/core/matching/features.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { type Example, fitLogistic, type LogisticModel } from './fit-logistic.ts'
import { isMatch } from './label-pairs.ts'
import { readTrainingEvents } from './labelled-events.ts'
import { extractLabelledPairs, type LabelledPair } from './labelled-pairs.ts'
import type { TrainedFile } from './trained-file.ts'

/** Chosen by leaving a quarter of the training events out in turn; the figures hardly move between 10 and 100. */
const PENALTY = 30
/** Digits beyond these change no figure, and might differ between processors. */
const DIGITS = 4

function readExamples(pairs: readonly LabelledPair[]): Example[] {
  return pairs.flatMap(({ features, labels }) => {
    const positive = isMatch(labels)
    return positive === undefined ? [] : [{ values: listFeatures(features).map(({ value }) => value), positive }]
  })
}

/** Always in the same order. */
function listFeatures(features: Features): { group: string; name: string; value: number }[] {
  return Object.entries(features).flatMap(([group, values]: [string, Record<string, number>]) =>
    Object.entries(values).map(([name, value]) => ({ group, name, value })),
  )
}

function printWeights(features: Features, { weights, intercept }: LogisticModel): string {
  const round = (value: number | undefined) => Number((value ?? 0).toPrecision(DIGITS))
  const entries = listFeatures(features).map(({ group, name }, k) => ({
    group,
    line: `    ${name}: ${round(weights[k])},`,
  }))
  const groups = Object.keys(features).map((group) => {
    const lines = entries.filter((entry) => entry.group === group).map(({ line }) => line)
    return lines.length === 1
      ? `  ${group}: { ${lines[0]?.trim().slice(0, -1)} },`
      : `  ${group}: {\n${lines.join('\n')}\n  },`
  })
  return `/** The ranker's weights. Written by \`npm run train\`; do not edit. */
import type { Features } from './features.ts'

export const INTERCEPT = ${round(intercept)}

export const WEIGHTS: Readonly<Features> = {
${groups.join('\n')}
}
`
}

/** @param library holds the articles of the events */
export function trainRanker(library: readonly NewsArticle[]): TrainedFile {
  const pairs = readTrainingEvents(library).flatMap(extractLabelledPairs)
  const [first] = pairs
  if (!first) throw new Error('the training events hold no candidates')
  const examples = readExamples(pairs)
  const positive = examples.filter((example) => example.positive).length
  return {
    path: 'src/core/matching/ranker-weights.ts',
    content: printWeights(first.features, fitLogistic(examples, PENALTY)),
    summary: `${examples.length} pairs, ${positive} of them matches`,
  }
}
