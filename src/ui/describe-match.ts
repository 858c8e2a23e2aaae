/** Matches and differences in words: what the popup and the card on the page say about them. */
import type { Difference, DifferenceKind, Match, Relation } from '../core/model/comparison.ts'
import { formatCount } from './words.ts'

const RELATION_NAMES: Record<Relation, string> = { quote: 'Quotation', claim: 'Claim' }

const DIFFERENCE_NAMES: Record<DifferenceKind, string> = {
  wording: 'Different words',
  number: 'Different number',
  attribution: 'Different source',
  certainty: 'Certainty',
  tone: 'Loaded word',
}

/** Where only one version has something, nothing is "different". */
const ONE_SIDED_NAMES: Partial<Record<DifferenceKind, string>> = { attribution: 'Source named' }

export function nameRelation(relation: Relation): string {
  return RELATION_NAMES[relation]
}

/** "Different number: here “seven”, there “eight”"; "Certainty: only there “allegedly”"; "Source named: only here “Guardian”". */
export function labelDifference({ kind, here, there }: Difference): string {
  const sides = [here && `here ${inQuotes(here)}`, there && `there ${inQuotes(there)}`].filter(Boolean)
  if (sides.length === 0) return DIFFERENCE_NAMES[kind]
  if (sides.length === 1) return `${ONE_SIDED_NAMES[kind] ?? DIFFERENCE_NAMES[kind]}: only ${sides[0]}`
  return `${DIFFERENCE_NAMES[kind]}: ${sides.join(', ')}`
}

/** Says what is folded away: "4 more versions, 2 differing". */
export function summariseVersions(matches: readonly Match[]): string {
  const differing = matches.filter(({ differences }) => differences.length > 0).length
  return `${formatCount(matches.length, 'more version')}${differing > 0 ? `, ${differing} differing` : ''}`
}

function inQuotes(text: string): string {
  return `“${text}”`
}
