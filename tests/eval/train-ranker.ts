/**
 * npm run train: fits the ranker to the labelled events for training and writes its weights. The events for
 * development are never seen here. The same data gives the same file, byte for byte.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FeatureName } from '../../src/core/matching/measure-pair.ts'
import { type Example, fitLogistic, type LogisticModel } from './fit-logistic.ts'
import { isMatch } from './label-pairs.ts'
import { readTrainingEvents } from './labelled-events.ts'
import { type MeasuredPair, measureEvent } from './measured-pairs.ts'
import { DATA_IS_ABSENT, hasData } from './shared-data.ts'

const WEIGHTS_FILE = resolve(import.meta.dirname, '../../src/core/matching/ranker-weights.ts')
/** Chosen by leaving training events out in turn; the figures hardly move between 30 and 300. */
const PENALTY = 100
/** Digits beyond these change no figure, and might differ between processors. */
const DIGITS = 4

function readExamples(pairs: readonly MeasuredPair[], names: readonly FeatureName[]): Example[] {
  return pairs.flatMap(({ features, labels }) => {
    const positive = isMatch(labels)
    return positive === undefined ? [] : [{ values: names.map((name) => features[name]), positive }]
  })
}

function writeWeights(names: readonly FeatureName[], { weights, intercept }: LogisticModel): void {
  const round = (value: number | undefined) => Number((value ?? 0).toPrecision(DIGITS))
  const lines = names.map((name, k) => `  ${name}: ${round(weights[k])},`)
  const text = `/** The ranker's weights. Written by \`npm run train\`; do not edit. */
import type { FeatureName } from './measure-pair.ts'

export const INTERCEPT = ${round(intercept)}

export const WEIGHTS: Readonly<Record<FeatureName, number>> = {
${lines.join('\n')}
}
`
  writeFileSync(WEIGHTS_FILE, text)
}

function train(): void {
  const pairs = readTrainingEvents().flatMap(measureEvent)
  const names = Object.keys(pairs[0]?.features ?? {}) as FeatureName[]
  const examples = readExamples(pairs, names)
  writeWeights(names, fitLogistic(examples, PENALTY))
  const positive = examples.filter((example) => example.positive).length
  console.log(`${examples.length} pairs, ${positive} of them matches; wrote ${WEIGHTS_FILE}`)
}

if (hasData()) train()
else {
  console.error(DATA_IS_ABSENT)
  process.exitCode = 1
}
