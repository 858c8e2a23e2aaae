/** One plain sentence on a difference: who says what, and for numbers also which report is the later one. */
import type { ArticleReference, Difference, DifferenceKind } from '../core/model/comparison.ts'
import { type MessageName, say } from '../locale/say.ts'
import { formatLead } from './format-lead.ts'
import { formatNumberGap } from './format-number-gap.ts'

/** By which side has words: both, the page alone, the other outlet alone. */
const MESSAGES = {
  wording: { both: 'explainWordingBoth', here: 'explainWordingHere', there: 'explainWordingThere' },
  number: { both: 'explainNumberBoth', here: 'explainNumberHere', there: 'explainNumberThere' },
  attribution: { both: 'explainAttributionBoth', here: 'explainAttributionHere', there: 'explainAttributionThere' },
  certainty: { both: 'explainCertaintyBoth', here: 'explainCertaintyHere', there: 'explainCertaintyThere' },
  naming: { both: 'explainNamingBoth', here: 'explainNamingHere', there: 'explainNamingThere' },
  tone: { both: 'explainToneBoth', here: 'explainToneHere', there: 'explainToneThere' },
} as const satisfies Record<DifferenceKind, Record<'both' | 'here' | 'there', MessageName>>

/** "Reuters says 58; this page says 59. The difference is 1. Reuters reported 6 hours earlier." */
export function explainDifference(difference: Difference, page: ArticleReference, other: ArticleReference): string {
  return [stateDifference(difference, other.publisher), explainNumber(difference, page, other)]
    .filter(Boolean)
    .join(' ')
}

/** "The difference is 1. Reuters reported 6 hours earlier."; empty for other kinds, and where neither is known. */
export function explainNumber(
  { kind, here, there }: Difference,
  page: ArticleReference,
  other: ArticleReference,
): string {
  if (kind !== 'number') return ''
  return [formatNumberGap(here, there), formatLead(page, other)].filter(Boolean).join(' ')
}

function stateDifference({ kind, here, there }: Difference, publisher: string): string {
  const sides = here && there ? 'both' : here ? 'here' : 'there'
  return say(MESSAGES[kind][sides], { outlet: publisher, here, there })
}
