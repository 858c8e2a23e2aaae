/**
 * Fits the ranker to the events that are labelled for training and to the pairs that readers judged on the newsstand.
 * The events for development are never seen here, so that `npm run eval` measures on events that are new to it.
 */
import type { Features } from '../../src/core/matching/features.ts'
import { decideRelation } from '../../src/core/matching/ranker.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { type Example, fitLogistic, type LogisticModel } from './fit-logistic.ts'
import { extractJudgedPairs, type JudgedPair } from './judged-pairs.ts'
import { isMatch } from './label-pairs.ts'
import { readTrainingEvents } from './labelled-events.ts'
import { extractLabelledPairs, type LabelledPair } from './labelled-pairs.ts'
import { readJson } from './shared-data.ts'
import { createStoryContext } from './story-context.ts'
import type { TrainedFile } from './trained-file.ts'

/** Chosen by leaving a quarter of the training events out in turn; the figures hardly move between 10 and 100. */
const PENALTY = 30
/** Digits beyond these change no figure, and might differ between processors. */
const DIGITS = 4
const HELD_OUT_THRESHOLDS = Array.from({ length: 13 }, (_, step) => (35 + 5 * step) / 100)

/**
 * How often a judged pair counts against a labelled one: they are nearly three times fewer, and what a reader is shown from
 * a newsstand counts most. Chosen by leaving pages out: more costs matches on other events, less costs truth.
 */
const JUDGED_WEIGHT = 2
/** How often a pair counts whose sentences say nearly the same: missing one of those is hardest to forgive. */
const FULL_WEIGHT = 4
/** Parts of the pages that are left out in turn to see what the weights do on pages that they were not fitted on. */
const FOLDS = 9

function readLabelledExamples(pairs: readonly LabelledPair[]): Example[] {
  return pairs.flatMap(({ features, labels }) => {
    const positive = isMatch(labels)
    const weight = labels.some(({ extent }) => extent === 'full') ? FULL_WEIGHT : 1
    return positive === undefined ? [] : [{ values: listValues(features), positive, weight }]
  })
}

/** Half a match is not what a reader wants to see, so only a whole one is an example of one. */
function toJudgedExample({ features, verdict }: JudgedPair): Example {
  return { values: listValues(features), positive: verdict === 'true', weight: JUDGED_WEIGHT }
}

function listValues(features: Features): number[] {
  return listFeatures(features).map(({ value }) => value)
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

/** @param library has the articles of the events and of the newsstand */
export function trainRanker(library: readonly NewsArticle[]): TrainedFile {
  const context = createStoryContext(library)
  const pairs = readTrainingEvents(library).flatMap((event) => extractLabelledPairs(event, context))
  const judged = extractJudgedPairs(library, context)
  const [first] = pairs
  if (!first) throw new Error('the training events have no candidates')
  const labelled = readLabelledExamples(pairs)
  const fitWith = (shown: readonly JudgedPair[]) => fitLogistic([...labelled, ...shown.map(toJudgedExample)], PENALTY)
  const positive = labelled.filter((example) => example.positive).length
  return {
    path: 'src/core/matching/ranker-weights.ts',
    content: printWeights(first.features, fitWith(judged)),
    summary: `${labelled.length} labelled pairs, ${positive} of them matches, and ${judged.length} judged ones\n${describeHeldOut(judged, fitWith)}`,
  }
}

/**
 * What the threshold gives on the pages of the newsstand, left out of the fitting in turn; the truth also of each relation. Of
 * other pages only some pairs were judged, mostly doubtful ones.
 */
function describeHeldOut(
  judged: readonly JudgedPair[],
  fitWith: (shown: readonly JudgedPair[]) => LogisticModel,
): string {
  const pages = readJson<string[]>('newsstand/pages.json').sort()
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const heldOut = new Set(pages.filter((_, i) => i % FOLDS === fold))
    const model = fitWith(judged.filter(({ page }) => !heldOut.has(page)))
    return judged
      .filter(({ page }) => heldOut.has(page))
      .map((pair) => ({ ...pair, probability: estimate(listValues(pair.features), model) }))
  }).flat()
  const known = scored.filter(({ verdict }) => verdict === 'true').length
  return HELD_OUT_THRESHOLDS.map((threshold) => {
    const shown = scored.filter(({ probability }) => probability >= threshold)
    const whole = shown.filter(({ verdict }) => verdict === 'true').length
    const [quotes, claims] = (['quote', 'claim'] as const).map((relation) =>
      measureTruth(shown.filter(({ features }) => decideRelation(features) === relation)).toFixed(3),
    )
    return `  from ${threshold} on pages left out: ${shown.length} shown, truth ${measureTruth(shown).toFixed(3)} (quotations ${quotes}, claims ${claims}), recall ${(whole / known).toFixed(3)}`
  }).join('\n')
}

/** The share that is right; a half one counts half. */
function measureTruth(pairs: readonly JudgedPair[]): number {
  const count = (wanted: JudgedPair['verdict']) => pairs.filter(({ verdict }) => verdict === wanted).length
  return (count('true') + count('half') / 2) / pairs.length
}

function estimate(values: readonly number[], { weights, intercept }: LogisticModel): number {
  const evidence = values.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), intercept)
  return 1 / (1 + Math.exp(-evidence))
}
