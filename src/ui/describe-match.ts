/** Matches and differences in words: what the popup and the card on the page say about them. */
import type { Difference, DifferenceKind, Relation } from '../core/model/comparison.ts'
import { type PlainMessage, say, sayCount } from '../locale/say.ts'
import { listOutlets, nameOutlet, type VersionGroup } from './choose-versions.ts'
import type { Answer } from './list-telling-differences.ts'
import { haveSameWords } from './say-the-same.ts'
import { nameSome } from './words.ts'

const RELATION_NAMES: Record<Relation, PlainMessage> = { quote: 'relationQuote', claim: 'relationClaim' }

const DIFFERENCE_NAMES: Record<DifferenceKind, PlainMessage> = {
  wording: 'differenceWording',
  number: 'differenceNumber',
  attribution: 'differenceAttribution',
  certainty: 'differenceCertainty',
  naming: 'differenceNaming',
  tone: 'differenceTone',
}

export function nameRelation(relation: Relation): string {
  return say(RELATION_NAMES[relation])
}

export function nameDifference(kind: DifferenceKind): string {
  return say(DIFFERENCE_NAMES[kind])
}

/** Said in place of the words that a side does not have. */
export function nameAbsence(kind: DifferenceKind | undefined): string {
  return say(kind === 'attribution' ? 'noSourceNamed' : 'withoutTheseWords')
}

/** "Number: here “seven”, there “eight”"; "Certainty: only there “allegedly”"; "Source: only here “Guardian”". */
export function labelDifference({ kind, here, there }: Difference): string {
  const name = nameDifference(kind)
  if (here && there) return say('labelBoth', { kind: name, here, there })
  if (here) return say('labelHere', { kind: name, here })
  return there ? say('labelThere', { kind: name, there }) : name
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
  return sayCount('moreVersions', count, { outlets: nameSome(outlets) })
}

/** "Also in AP, Reuters and 3 more": not "the same in", since a difference may go unnamed. */
export function summariseAgreeing(groups: readonly VersionGroup[]): string {
  return say('alsoIn', { outlets: nameSome(listOutlets(groups)) })
}

/** "Perhaps also in AP and Reuters". */
export function summariseLessSure(groups: readonly VersionGroup[]): string {
  return say('perhapsAlsoIn', { outlets: nameSome(listOutlets(groups)) })
}

/** "The same in AP and Reuters"; "Much the same in" where any of them has other words. */
export function summariseOthers({ shown, others }: VersionGroup): string {
  const verbatim = others.every(({ match }) => haveSameWords(match, shown.match))
  return say(verbatim ? 'sameIn' : 'muchTheSameIn', { outlets: nameSome(others.map(nameOutlet)) })
}
