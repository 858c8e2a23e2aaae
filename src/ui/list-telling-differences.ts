/** The differences of a whole comparison, the most telling first: what others say otherwise, one row a conflict. */
import type { ArticleReference, Comparison, Difference, DifferenceKind } from '../core/model/comparison.ts'
import { chooseVersions, nameOutlet, type OutletVersion, type VersionGroup } from './choose-versions.ts'
import { areDaysApart } from './format-lead.ts'
import { groupBy } from './group-by.ts'
import { plainWords } from './say-the-same.ts'
import { shareOrigin } from './share-origin.ts'

/** What listing differences needs of a comparison. */
export type ComparedStatements = Pick<Comparison, 'statements' | 'matches' | 'articles' | 'origins'> & {
  article: Pick<ArticleReference, 'datePublished'>
}

/** At least one. */
type SomeDifferences = [Difference, ...Difference[]]

/** What some outlets have in place of the page's words, in the same words all of them. */
export interface Answer {
  /** Those of the first version. More than one where quoted words differ in several places of one quotation. */
  differences: SomeDifferences
  /** One an outlet, the most probable first. */
  versions: [OutletVersion, ...OutletVersion[]]
  /** How many of the outlets are independent: those that share one origin count once. */
  voices: number
  /** Whether any of these sentences surely says the same thing as the page's. */
  isSure: boolean
}

/** Words of the page, and what others have in their place. */
export interface TellingDifference {
  kind: DifferenceKind
  /** The page's statement where the words are first, as an index into the comparison's `statements`. */
  statement: number
  /** Sure ones first, then those of more independent outlets. */
  answers: [Answer, ...Answer[]]
}

/** From what can be checked at a glance to what lies in the eye of the reader. */
const KINDS_BY_WEIGHT: readonly DifferenceKind[] = ['number', 'wording', 'attribution', 'certainty', 'naming', 'tone']

/**
 * Sure ones come first, those of another day after all others, then the weightier kinds, then what more outlets say,
 * then the order of the page. Of an outlet that has several versions of a statement only the best one counts, as
 * everywhere. What is minor is left out.
 */
export function listTellingDifferences(comparison: ComparedStatements): TellingDifference[] {
  return listRows(comparison, ({ isMinor }) => !isMinor)
}

/** Those that are minor, in the same order, where the sentences surely say the same thing. */
export function listMinorDifferences(comparison: ComparedStatements): TellingDifference[] {
  return listRows(comparison, ({ isMinor }) => isMinor === true).filter(isSureDifference)
}

function listRows(comparison: ComparedStatements, isListed: (difference: Difference) => boolean): TellingDifference[] {
  const found = listVersions(comparison).flatMap((version) =>
    partConflicts(version.match.differences.filter(isListed)).map((differences) => ({ ...version, differences })),
  )
  const answers = groupBy(found, keyOfAnswer).map((same) => toAnswer(same, comparison.origins))
  const rows = groupBy(answers.toSorted(byWorth), keyOfRow)
    .map(toRow)
    .toSorted((one, other) => byWeight(one, other, comparison.article))
  const conflicts = rows.map(keyOfConflict)
  return rows.filter((_, i) => conflicts.indexOf(conflicts[i] ?? '') === i)
}

/**
 * Whether a row is worth a reader's first look: it is sure, of reports of about one day, and no source, which is mostly a
 * routine one that the other outlet names nearby or could have named.
 */
export function isPutFirst(row: TellingDifference, page: ComparedStatements['article']): boolean {
  return row.kind !== 'attribution' && isSureDifference(row) && !isOfAnotherDay(row, page)
}

/** Whether any of the answers is sure to be one. */
export function isSureDifference({ answers: [best] }: TellingDifference): boolean {
  return best.isSure
}

interface FoundVersion extends OutletVersion {
  differences: SomeDifferences
  isSure: boolean
}

/** In page order. */
function listVersions({ matches, articles, origins }: ComparedStatements): Omit<FoundVersion, 'differences'>[] {
  const told = groupBy(matches, ({ statement }) => String(statement))
  return told.flatMap((own) => {
    const { differing, lessSure } = chooseVersions(own, articles, origins)
    const rate = (groups: readonly VersionGroup[], isSure: boolean) =>
      groups.flatMap(({ shown, others }) => [shown, ...others].map((version) => ({ ...version, isSure })))
    return [...rate(differing, true), ...rate(lessSure, false)]
  })
}

/** What differs between two wordings of one quotation is one conflict; of every other kind each difference is. */
function partConflicts(differences: readonly Difference[]): SomeDifferences[] {
  const [first, ...others] = differences.filter(({ kind }) => kind === 'wording')
  const single = differences.filter(({ kind }) => kind !== 'wording').map((difference): SomeDifferences => [difference])
  return first ? [[first, ...others], ...single] : single
}

/** The same words on both sides are the same conflict anywhere; words that one side lacks, in one statement alone. */
function keyOfAnswer({ differences, match }: FoundVersion): string {
  const anywhere = differences.every(({ here, there }) => here && there)
  const words = differences.map(({ kind, here, there }) => [kind, plainWords(here), plainWords(there)])
  return JSON.stringify([words, !anywhere && match.statement])
}

/** A quotation is one row, whichever of its words others put otherwise. */
function keyOfRow({ differences, versions: [{ match }] }: Answer): string {
  const words = differences.map(({ kind, here }) => (kind === 'wording' ? kind : [kind, plainWords(here)]))
  return JSON.stringify([match.statement, ...new Set(words)])
}

/** A page that says a thing twice differs once from a sentence that says it otherwise. */
function keyOfConflict({ kind, answers: [{ differences, versions }] }: TellingDifference): string {
  const { other } = versions[0].match
  return JSON.stringify([kind, other.id, other.start, differences.map(({ there }) => plainWords(there))])
}

function toAnswer(found: readonly [FoundVersion, ...FoundVersion[]], origins: ComparedStatements['origins']): Answer {
  const surest = found.find(({ isSure }) => isSure) ?? found[0]
  // Who may well report something else is not named beside those who surely report this.
  const versions = onePerOutlet([surest, ...found.filter(({ isSure }) => isSure === surest.isSure)])
  return { differences: surest.differences, versions, voices: countVoices(versions, origins), isSure: surest.isSure }
}

function onePerOutlet([first, ...others]: [OutletVersion, ...OutletVersion[]]): Answer['versions'] {
  const named = new Set([nameOutlet(first)])
  return [first, ...others.filter((version) => !named.has(nameOutlet(version)) && named.add(nameOutlet(version)))]
}

function countVoices(versions: readonly OutletVersion[], origins: ComparedStatements['origins']): number {
  const isRetold = ({ match: { other } }: OutletVersion, i: number) =>
    versions.slice(0, i).some((earlier) => shareOrigin(origins, earlier.match.other.id, other.id))
  return versions.filter((version, i) => !isRetold(version, i)).length
}

function toRow(answers: readonly [Answer, ...Answer[]]): TellingDifference {
  const [first, ...others] = answers
  const { statement } = first.versions[0].match
  return { kind: first.differences[0].kind, statement, answers: [first, ...others] }
}

function byWorth(one: Answer, other: Answer): number {
  return Number(other.isSure) - Number(one.isSure) || other.voices - one.voices
}

function byWeight(one: TellingDifference, other: TellingDifference, page: ComparedStatements['article']): number {
  return (
    Number(isSureDifference(other)) - Number(isSureDifference(one)) ||
    Number(isOfAnotherDay(one, page)) - Number(isOfAnotherDay(other, page)) ||
    KINDS_BY_WEIGHT.indexOf(one.kind) - KINDS_BY_WEIGHT.indexOf(other.kind) ||
    countAllVoices(other) - countAllVoices(one) ||
    one.statement - other.statement
  )
}

/**
 * What outlets put otherwise a day or more apart is another day's news more often than a conflict: a storm slows down, a
 * count goes up, a speaker says it again. Of a number both days must be known. Answers that are not sure tell nothing
 * of those that are.
 */
function isOfAnotherDay({ kind, answers }: TellingDifference, page: ComparedStatements['article']): boolean {
  const sure = answers.filter(({ isSure }) => isSure)
  const versions = (sure.length > 0 ? sure : answers).flatMap((answer) => answer.versions)
  return versions.every(({ article }) => (article && areDaysApart(page, article)) ?? kind === 'number')
}

function countAllVoices({ answers }: TellingDifference): number {
  return answers.reduce((sum, { voices }) => sum + voices, 0)
}
