/**
 * Another source for the same thing, or a source in one version and plain fact in the other. A source counts only when
 * its clause governs most of what both versions say, so that sources of other parts of a sentence are left alone.
 */
import {
  isPlainReportingVerb,
  isReportingVerb,
  SOURCE_VERB_KEYS,
  VERBS_WITH_OBJECTS,
} from '../../../language/en/reporting-verbs.ts'
import { DOCUMENT_NOUNS, REPORTED_CLAIM, SOURCE_PRONOUNS } from '../../../language/en/source-words.ts'
import type { Relation } from '../../../model/comparison.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import type { Word } from '../../../text/words.ts'
import { isName, isTitle } from '../noun-phrase.ts'
import { countShared, listContentStems } from '../shared-words.ts'
import { findSourceClauses, type SourceClause } from '../source-clauses.ts'
import { areDifferentSources, isSameSource, mentionsSource } from '../source-identity.ts'
import { findGoverning, listGovernedStems, type Side } from './governed-words.ts'

/** A version states nothing plainly where a source governs, or a quotation holds, a larger share of the common words. */
const MAX_REPORTED_SHARE = 0.3
/** Outside quotation marks: a quotation that continues from the sentence before. */
const FIRST_PERSON = /\b(?:I|I['’]\p{L}+|[Ww]e|[Mm]y|[Oo]ur|me|you|[Yy]our?)\b/u
/** Somebody's words or thoughts, whatever the verb is: "senators calculated that", "except to say that". */
const COMPLEMENT = /^\S+(?: \S+){0,4} \p{L}+ed that \p{L}|\bto say\b/u
/** So near the start or the end of a sentence, a verb of saying governs all of it. */
const MAX_WORDS_BEFORE_VERB = 8
const MAX_WORDS_AFTER_VERB = 4
const CITING_VERBS: ReadonlySet<string> = new Set(['cited', 'cites', 'claimed', 'claims', 'reported', 'reports'])
/** Within this many words after a pronoun comes its verb: "he then suggested". */
const MAX_WORDS_TO_VERB = 2

/** The source of each version; one of them may have none. */
export interface SourcePair {
  a: SourceClause | undefined
  b: SourceClause | undefined
}

/** The sources that surely differ: of a quotation only another speaker, of a claim also a source against plain fact. */
export function compareSources(a: Side, b: Side, relation: Relation): SourcePair | undefined {
  const [sourceA, sourceB] = [findGoverning(a, b), findGoverning(b, a)]
  const differs =
    sourceA && sourceB
      ? areOthers(a, sourceA, b, sourceB, relation)
      : relation === 'claim' && ((sourceA && statesPlainly(b, a, sourceA)) || (sourceB && statesPlainly(a, b, sourceB)))
  return differs ? { a: sourceA, b: sourceB } : undefined
}

function areOthers(a: Side, sourceA: SourceClause, b: Side, sourceB: SourceClause, relation: Relation): boolean {
  if (isSameSource(sourceA, sourceB) || mentionsSource(a.statement, sourceB) || mentionsSource(b.statement, sourceA))
    return false
  return areDifferentSources(sourceA, sourceB, relation)
}

/** Whether this version says in the outlet's own voice what a source says in the other, and nowhere has that source. */
function statesPlainly(side: Side, other: Side, source: SourceClause): boolean {
  const { statement, clauses } = side
  const { maskedText } = statement
  if (source.isPronoun || FIRST_PERSON.test(maskedText) || REPORTED_CLAIM.test(maskedText)) return false
  // Headlines are too short for sources.
  if (isHalfQuotation(statement) || isTitle(statement.words)) return false
  const most = MAX_REPORTED_SHARE * countShared(side.stems, other.stems)
  const isReported = clauses.some((clause) => countShared(listGovernedStems(side, clause), other.stems) > most)
  if (isReported || isQuoted(side, other, most) || isSpeaking(statement) || COMPLEMENT.test(maskedText)) return false
  return !mentionsSource(statement, source) && !citesDocument(statement, source) && !continuesSource(statement, source)
}

/** Whether a quotation begins before the sentence or goes on after it, whoever speaks. */
function isHalfQuotation({ statement: { text } }: AnalysedStatement): boolean {
  if (/^\s*(?:…|\.{3})/.test(text)) return true
  return (text.match(/"/g) ?? []).length % 2 > 0 || (text.match(/“/g) ?? []).length !== (text.match(/”/g) ?? []).length
}

/** Whether somebody's quoted words are what the other version shares. */
function isQuoted({ statement: { quotations } }: Side, other: Side, most: number): boolean {
  if (quotations.some(({ speakerWords }) => speakerWords.length > 0)) return true
  return countShared(listContentStems(quotations.flatMap(({ words }) => words)), other.stems) > most
}

/** "He then suggested", "the opposition says": somebody is the source of some of it, named here or before. */
function isSpeaking({ unquotedWords }: AnalysedStatement): boolean {
  const isFramed = unquotedWords.some(({ key }, i) => {
    const isAtAnEnd = i < MAX_WORDS_BEFORE_VERB || i >= unquotedWords.length - MAX_WORDS_AFTER_VERB
    return (isAtAnEnd && i > 0 && isSayingVerb(key)) || isCiting(unquotedWords, i)
  })
  return isFramed || hasSpeakingPronoun(unquotedWords)
}

function isSayingVerb(key: string): boolean {
  return isPlainReportingVerb(key) && SOURCE_VERB_KEYS.has(key) && !VERBS_WITH_OBJECTS.has(key)
}

/** "Ada Ruiz cited", "Ruiz claims": after a name, nouns are verbs. */
function isCiting(unquotedWords: readonly Word[], at: number): boolean {
  const [before, verb] = [unquotedWords[at - 1], unquotedWords[at]]
  return before !== undefined && verb !== undefined && isName(before) && CITING_VERBS.has(verb.key)
}

function hasSpeakingPronoun(unquotedWords: readonly Word[]): boolean {
  return unquotedWords.some((word, i) => {
    if (!SOURCE_PRONOUNS.has(word.key)) return false
    const next = unquotedWords.slice(i + 1, i + 1 + MAX_WORDS_TO_VERB)
    return next.some(({ key }) => (i < MAX_WORDS_TO_VERB ? isReportingVerb(key) : SOURCE_VERB_KEYS.has(key)))
  })
}

/** Whether both cite a document, which two outlets seldom call the same: "data released on Friday", "the June report". */
export function citesDocument({ words }: AnalysedStatement, { source }: SourceClause): boolean {
  const isDocument = ({ key }: Word) => DOCUMENT_NOUNS.has(key)
  return source.some((word) => isDocument(word) || word.key === 'information') && words.some(isDocument)
}

/** Whether the sentence before names the same source, whose words then go on without a name. */
export function continuesSource({ previous }: AnalysedStatement, source: SourceClause): boolean {
  return previous !== undefined && findSourceClauses(previous).some((clause) => isSameSource(clause, source))
}
