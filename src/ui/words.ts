/** Every word that Parallax says to the reader about a comparison, in one place. */
import type { Difference, DifferenceKind, Match, Relation } from '../core/model/comparison.ts'

const RELATION_NAMES: Record<Relation, string> = { quote: 'Quotation', claim: 'Claim' }

const DIFFERENCE_NAMES: Record<DifferenceKind, string> = {
  wording: 'Other words',
  number: 'Other number',
  attribution: 'Other source',
  certainty: 'Certainty',
  tone: 'Loaded word',
}

/** Where only one version has it, nothing is "other". */
const ONE_SIDED_NAMES: Partial<Record<DifferenceKind, string>> = { attribution: 'Source named' }

export function nameRelation(relation: Relation): string {
  return RELATION_NAMES[relation]
}

/** "Other number: here “seven”, there “eight”"; "Certainty: only there “allegedly”"; "Source named: only here “Guardian”". */
export function describeDifference({ kind, here, there }: Difference): string {
  const sides = [here && `here ${inQuotes(here)}`, there && `there ${inQuotes(there)}`].filter(Boolean)
  if (sides.length === 0) return DIFFERENCE_NAMES[kind]
  if (sides.length === 1) return `${ONE_SIDED_NAMES[kind] ?? DIFFERENCE_NAMES[kind]}: only ${sides[0]}`
  return `${DIFFERENCE_NAMES[kind]}: ${sides.join(', ')}`
}

/** What a fold holds: "4 more versions, 2 differing". */
export function summariseVersions(matches: readonly Match[]): string {
  const differing = matches.filter(({ differences }) => differences.length > 0).length
  return `${count(matches.length, 'more version')}${differing > 0 ? `, ${differing} differing` : ''}`
}

function inQuotes(text: string): string {
  return `“${text}”`
}

/** "1 outlet", "3 outlets". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** What turns the direction of the text behind it around, or is no text at all. */
const STEERING = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu

/** A stranger's name for the middle of a sentence: it must not change how the rest of it reads. */
export function plainName(name: string): string {
  return name.replace(STEERING, '')
}

/** "Deep Roots", "Deep Roots and EchoSphere", "BBC, Deep Roots and EchoSphere". */
export function joinNames(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names.map(plainName))
}

/** An ISO 8601 day, month or year of four digits; what follows a day is its time. */
const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/

/**
 * "8 Aug 2025"; a year or month alone as such. Undefined for what is no date, or for a day that no calendar has.
 * A date without a time is a day in the outlet's own place, so it is never moved to the reader's.
 */
export function formatDate(date: string | undefined): string | undefined {
  const [written, , month, day] = ISO_DATE.exec(date ?? '') ?? []
  if (!written) return undefined
  const moment = new Date(written)
  // "2025-02-30" is no moment, or silently another day.
  if (Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(written)) return undefined
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    ...(month && { month: 'short' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(moment)
}
