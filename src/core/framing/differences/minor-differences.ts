/**
 * Which differences are not worth a reader's first look. What two sentences put differently is often no difference
 * between the outlets: the next sentence has the word, the source or the number that this one lacks. Chosen on the
 * differences of newsstand pages that readers judged; see `docs/evaluation.md`.
 */
import { EVEN_NAMES } from '../../language/en/contested-terms.ts'
import { STANCE_VERBS } from '../../language/en/loaded-pairs.ts'
import { isPlainReportingVerb } from '../../language/en/reporting-verbs.ts'
import { STANCES } from '../../language/en/stances.ts'
import { stem } from '../../language/en/stem.ts'
import { isStopWord } from '../../language/en/stop-words.ts'
import type { Difference, Match } from '../../model/comparison.ts'
import type { TextRange } from '../../model/range.ts'
import type { AnalysedStatement, Telling } from '../../statements/analysed-article.ts'
import { overlap, shiftRange } from '../../text/ranges.ts'
import { splitWords } from '../../text/words.ts'
import { findSourceClauses } from './source-clauses.ts'

/** Sentences before and after that a reader takes in with a sentence. */
const SENTENCES_AROUND = 2
/** Quotations that are less surely one utterance are mostly two, of which each outlet has its own words. */
const MIN_SURE_WORDING = 0.85

/** They doubt how far something is so, not that it is. */
const DEGREES: ReadonlySet<string> = new Set([
  'effectively',
  'generally',
  'in general',
  'largely',
  'virtually',
  'likely',
])

/** Whether a difference of two sentences that match is minor beyond what its own words tell. */
export function isMinorDifference(
  difference: Difference,
  here: Telling,
  there: Telling,
  { probability }: Pick<Match, 'probability'>,
): boolean {
  const words = [difference.here, difference.there] as const
  switch (difference.kind) {
    case 'wording':
      return probability < MIN_SURE_WORDING || isTakenBack(words, listAround(here), listAround(there))
    case 'number':
      return isTakenBack(words, here.article.statements, there.article.statements)
    case 'certainty':
      return isMinorDoubt(difference, here, there)
    case 'naming':
      return words.some(isEvenName)
    case 'attribution':
      return false
    case 'tone':
      return !words.some(isStanceVerb) || isTakenBack(words, listAround(here), listAround(there))
  }
}

function isEvenName(name: string): boolean {
  return EVEN_NAMES.has(name.toLowerCase().replace(/['’]s$/, ''))
}

/**
 * A doubt on one side alone is minor where it only qualifies, and where the plain version names a source. Of plans and acts
 * only what one attempted and the other did is no mere update, unless they are acts of two verbs, only one of the two is
 * quoted, or the version with the attempt reports the act as well.
 */
function isMinorDoubt(
  { here: a, there: b, hereRange, thereRange }: Difference,
  here: Telling,
  there: Telling,
): boolean {
  if (!a || !b) return DEGREES.has((a || b).toLowerCase()) || citesAround(a ? there : here)
  if (![a, b].some(isAttempt)) return true
  if (nameLast(a) !== nameLast(b) || isQuoted(here, hereRange) !== isQuoted(there, thereRange)) return true
  return reports(here, b) || reports(there, a)
}

function isAttempt(phrase: string): boolean {
  return STANCES.some(([stance, pattern]) => stance === 'attempt' && phrase.search(pattern) >= 0)
}

/** Whether a sentence or one around it has an act in the same form, if a word alone tells it. */
function reports(telling: Telling, act: string): boolean {
  return [telling.statement, ...listAround(telling)].some(({ words }) =>
    words.some(({ key }) => key === act.toLowerCase()),
  )
}

function nameLast(phrase: string): string | undefined {
  return listStems(phrase).at(-1)
}

function isQuoted({ statement: { statement } }: Telling, range: TextRange | undefined): boolean {
  return statement.quotations.some((quotation) => range && overlap(shiftRange(quotation, -statement.start), range))
}

/** Whether it says how far the outlet believes a speaker, as "claims" does and "slams" does not. */
function isStanceVerb(phrase: string): boolean {
  return STANCE_VERBS.has(phrase.toLowerCase())
}

/** The sentences around one, without itself. */
function listAround({ article: { statements }, statement }: Telling): readonly AnalysedStatement[] {
  const at = statements.indexOf(statement)
  return statements.filter((_, i) => i !== at && Math.abs(i - at) <= SENTENCES_AROUND)
}

/** Whether either side uses the other's words as well, in these sentences of it. */
function isTakenBack(
  [a, b]: readonly [here: string, there: string],
  here: readonly AnalysedStatement[],
  there: readonly AnalysedStatement[],
): boolean {
  return isUsedIn(here, b, a) || isUsedIn(there, a, b)
}

/** Whether any of the sentences has all the content words of a phrase that its counterpart has not. */
function isUsedIn(statements: readonly AnalysedStatement[], phrase: string, counterpart: string): boolean {
  const common = listStems(counterpart)
  const own = listStems(phrase).filter((key) => !common.includes(key))
  if (own.length === 0) return false
  return statements.some(({ words }) => {
    const known = new Set(words.map(({ key }) => stem(key)))
    return own.every((key) => known.has(key))
  })
}

function listStems(phrase: string): string[] {
  const content = splitWords(phrase).filter(({ key }) => !isStopWord(key) && !isPlainReportingVerb(key))
  return content.map(({ key }) => stem(key))
}

function citesAround(telling: Telling): boolean {
  return [telling.statement, ...listAround(telling)].some((statement) => findSourceClauses(statement).length > 0)
}
