/** Matches and differences in words: what the popup and the card on the page say about them. */
import type { Difference, DifferenceKind, Match, Relation } from '../core/model/comparison.ts'
import { formatCount } from './words.ts'

const RELATION_NAMES: Record<Relation, string> = { quote: 'Quotation', claim: 'Claim' }

const DIFFERENCE_NAMES: Record<DifferenceKind, string> = {
  wording: 'Wording',
  number: 'Number',
  attribution: 'Source',
  certainty: 'Certainty',
  naming: 'Name',
  tone: 'Loaded word',
}

export function nameRelation(relation: Relation): string {
  return RELATION_NAMES[relation]
}

/** "Number: here “seven”, there “eight”"; "Certainty: only there “allegedly”"; "Source: only here “Guardian”". */
export function labelDifference({ kind, here, there }: Difference): string {
  const sides = [here && `here ${inQuotes(here)}`, there && `there ${inQuotes(there)}`].filter(Boolean)
  if (sides.length === 0) return DIFFERENCE_NAMES[kind]
  return `${DIFFERENCE_NAMES[kind]}: ${sides.length === 1 ? 'only ' : ''}${sides.join(', ')}`
}

/** Says what is folded away: "4 more versions, 2 differing". */
export function summariseVersions(matches: readonly Match[]): string {
  const differing = matches.filter(({ differences }) => differences.length > 0).length
  return `${formatCount(matches.length, 'more version')}${differing > 0 ? `, ${differing} differing` : ''}`
}

function inQuotes(text: string): string {
  return `“${text}”`
}
