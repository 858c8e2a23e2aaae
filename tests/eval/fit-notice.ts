/** Fits what readers point at: one logistic regression over named features, measured on stories that it was not fitted on. */
import { estimateNotice, MIN_NOTICE, type NoticeWeights } from '../../src/core/framing/differences/notice.ts'
import { fitLogistic } from './fit-logistic.ts'

/** Some hundred examples of a dozen stories each: less lets a story's favourite words speak for all. */
const PENALTY = 30
/** Parts of the stories; each is measured with weights fitted on the others. */
const FOLDS = 8
/** Weights are kept in hundredths: finer ones change no figure, and might differ between processors. */
const PER_UNIT = 100

/** Something that may be shown as a difference. */
export interface JudgedCandidate<Name extends string> {
  story: string
  features: Readonly<Record<Name, number>>
  /** Whether a reader pointed at it. */
  isNoticed: boolean
}

export function fitNotice<Name extends string>(candidates: readonly JudgedCandidate<Name>[]): NoticeWeights<Name> {
  const names = Object.keys(candidates[0]?.features ?? {}) as Name[]
  const examples = candidates.map(({ features, isNoticed }) => ({
    values: names.map((name) => features[name]),
    positive: isNoticed,
  }))
  const { weights, intercept } = fitLogistic(examples, PENALTY)
  const named = names.map((name, i) => [name, round(weights[i] ?? 0)] as const)
  return { bias: round(intercept), weights: Object.fromEntries(named) as Record<Name, number> }
}

/** A line for the terminal: how the candidates of each part are told apart by weights fitted on the other parts. */
export function describeNotice<Name extends string>(candidates: readonly JudgedCandidate<Name>[]): string {
  const stories = [...new Set(candidates.map(({ story }) => story))]
  const shown = Array.from({ length: FOLDS }, (_, fold) => {
    const isMeasured = ({ story }: JudgedCandidate<Name>) => stories.indexOf(story) % FOLDS === fold
    const weights = fitNotice(candidates.filter((candidate) => !isMeasured(candidate)))
    return candidates.filter(isMeasured).filter(({ features }) => estimateNotice(features, weights) >= MIN_NOTICE)
  }).flat()
  const [right, all] = [shown, candidates].map((list) => list.filter(({ isNoticed }) => isNoticed).length)
  return (
    `fitted on ${candidates.length} candidates, of which readers pointed at ${all}; of the ${shown.length} that are shown ` +
    `of other stories, at ${right}`
  )
}

/** A module that exports the weights under a name. */
export function printNotice<Name extends string>(
  what: string,
  name: string,
  candidates: readonly JudgedCandidate<Name>[],
) {
  const { bias, weights } = fitNotice(candidates)
  const lines = Object.entries(weights).map(([feature, weight]) => `    ${feature}: ${weight},\n`)
  return `/** The weights of ${what}. Written by \`npm run train\`; do not edit. */
export const ${name} = {
  bias: ${bias},
  weights: {
${lines.join('')}  },
}
`
}

function round(weight: number): number {
  return Math.round(weight * PER_UNIT) / PER_UNIT
}
