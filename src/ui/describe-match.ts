/** Matches and differences in words: what the popup and the card on the page say about them. */
import type { Difference, DifferenceKind, Relation } from '../core/model/comparison.ts'
import { listOutlets, nameOutlet, type VersionGroup } from './choose-versions.ts'
import type { Answer } from './list-telling-differences.ts'
import { haveSameWords } from './say-the-same.ts'
import { formatCount, nameSome } from './words.ts'

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

export function nameDifference(kind: DifferenceKind): string {
  return DIFFERENCE_NAMES[kind]
}

/** Said in place of the words that a side does not have. */
export function nameAbsence(kind: DifferenceKind | undefined): string {
  return kind === 'attribution' ? 'no source named' : 'without these words'
}

/** "Number: here “seven”, there “eight”"; "Certainty: only there “allegedly”"; "Source: only here “Guardian”". */
export function labelDifference({ kind, here, there }: Difference): string {
  const sides = [here && `here ${inQuotes(here)}`, there && `there ${inQuotes(there)}`].filter(Boolean)
  if (sides.length === 0) return DIFFERENCE_NAMES[kind]
  return `${DIFFERENCE_NAMES[kind]}: ${sides.length === 1 ? 'only ' : ''}${sides.join(', ')}`
}

/** "4 more versions: AP, Reuters and 5 more"; the outlets are more than the versions where some say the same. */
export function summariseMore(groups: readonly VersionGroup[]): string {
  return nameMore(groups.length, listOutlets(groups))
}

/** The same of answers in a row of differences: "1 more version: El País". */
export function summariseMoreAnswers(answers: readonly Answer[]): string {
  return nameMore(
    answers.length,
    answers.flatMap(({ versions }) => versions.map(nameOutlet)),
  )
}

function nameMore(count: number, outlets: readonly string[]): string {
  return `${formatCount(count, 'more version')}: ${nameSome(outlets)}`
}

/** "Also in AP, Reuters and 3 more": not "the same in", since a difference may go unnamed. */
export function summariseAgreeing(groups: readonly VersionGroup[]): string {
  return `Also in ${nameSome(listOutlets(groups))}`
}

/** "Perhaps also in AP and Reuters". */
export function summariseLessSure(groups: readonly VersionGroup[]): string {
  return `Perhaps also in ${nameSome(listOutlets(groups))}`
}

/** "The same in AP and Reuters"; "Much the same in" where any of them has other words. */
export function summariseOthers({ shown, others }: VersionGroup): string {
  const verbatim = others.every(({ match }) => haveSameWords(match, shown.match))
  return `${verbatim ? 'The same' : 'Much the same'} in ${nameSome(others.map(nameOutlet))}`
}

function inQuotes(text: string): string {
  return `“${text}”`
}
