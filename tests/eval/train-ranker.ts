/**
 * npm run train: fits the ranker to the labelled events for training and writes its weights. The events for
 * development are never seen here. The same data gives the same file, byte for byte.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Features } from '../../src/core/matching/features.ts'
import { type Example, fitLogistic, type LogisticModel } from './fit-logistic.ts'
import { isMatch } from './label-pairs.ts'
import { readTrainingEvents } from './labelled-events.ts'
import { type MeasuredPair, measureEvent } from './measured-pairs.ts'
import { DATA_IS_ABSENT, hasData } from './shared-data.ts'

const WEIGHTS_FILE = resolve(import.meta.dirname, '../../src/core/matching/ranker-weights.ts')
/** Chosen by leaving a quarter of the training events out in turn; the figures hardly move between 10 and 100. */
const PENALTY = 30
/** Digits beyond these change no figure, and might differ between processors. */
const DIGITS = 4

function readExamples(pairs: readonly MeasuredPair[]): Example[] {
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

function train(): void {
  const pairs = readTrainingEvents().flatMap(measureEvent)
  const [first] = pairs
  if (!first) throw new Error('the training events hold no candidates')
  const examples = readExamples(pairs)
  writeFileSync(WEIGHTS_FILE, printWeights(first.features, fitLogistic(examples, PENALTY)))
  const positive = examples.filter((example) => example.positive).length
  console.log(`${examples.length} pairs, ${positive} of them matches; wrote ${WEIGHTS_FILE}`)
}

if (hasData()) train()
else {
  console.error(DATA_IS_ABSENT)
  process.exitCode = 1
}
