/** One plain sentence on a difference: who says what, and for numbers also which report is the later one. */
import type { ArticleReference, Difference, DifferenceKind } from '../core/model/comparison.ts'
import { formatLead } from './format-lead.ts'
import { formatNumberGap } from './format-number-gap.ts'
import { plainName } from './words.ts'

/** A message with the outlet's name and the words of both sides. */
type Message = (outlet: string, here: string, there: string) => string

/** By which side has words: both, the page alone, the other outlet alone. */
const MESSAGES: Record<DifferenceKind, Record<'both' | 'here' | 'there', Message>> = {
  wording: {
    both: (outlet, here, there) => `${outlet} quotes “${there}”; this page quotes “${here}”.`,
    here: (outlet, here) => `This page quotes “${here}”; ${outlet} leaves it out.`,
    there: (outlet, _, there) => `${outlet} quotes “${there}”; this page leaves it out.`,
  },
  number: {
    both: (outlet, here, there) => `${outlet} says ${there}; this page says ${here}.`,
    here: (outlet, here) => `This page says ${here}; ${outlet} does not.`,
    there: (outlet, _, there) => `${outlet} says ${there}; this page does not.`,
  },
  attribution: {
    both: (outlet, here, there) => `${outlet} writes “${there}”; this page writes “${here}”.`,
    here: (outlet, here) => `This page writes “${here}”; ${outlet} names no source here.`,
    there: (outlet, _, there) => `${outlet} writes “${there}”; this page names no source here.`,
  },
  certainty: {
    both: (outlet, here, there) => `${outlet} says “${there}”; this page says “${here}”.`,
    here: (outlet, here) => `This page says “${here}”; ${outlet} leaves that out.`,
    there: (outlet, _, there) => `${outlet} says “${there}”; this page leaves that out.`,
  },
  naming: {
    both: (outlet, here, there) => `${outlet} calls it “${there}”; this page calls it “${here}”.`,
    here: (outlet, here) => `This page calls it “${here}”; ${outlet} does not.`,
    there: (outlet, _, there) => `${outlet} calls it “${there}”; this page does not.`,
  },
  tone: {
    both: (outlet, here, there) => `${outlet} writes “${there}”; this page writes “${here}”.`,
    here: (outlet, here) => `This page writes “${here}”; ${outlet} does without.`,
    there: (outlet, _, there) => `${outlet} writes “${there}”; this page does without.`,
  },
}

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
  return MESSAGES[kind][sides](plainName(publisher), plainName(here), plainName(there))
}
