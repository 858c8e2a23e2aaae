/**
 * A quotation given to another speaker, or a claim with a source in one version and as plain fact in the other. Two
 * claims that name different sources are left alone: a sentence has so many sources for its parts that one in ten
 * such finds was right.
 */

import { SPEECH_WORDS } from '../../language/en/source-words.ts'
import type { Difference, Relation } from '../../model/comparison.ts'
import type { Statement } from '../../model/statement.ts'
import { readOwnWords } from '../../statements/mask-quotations.ts'
import { isStopWord, splitWords, type Word } from '../../text/words.ts'
import { findSources, type InformationSource, isName } from './find-sources.ts'

/** So many words with a meaning in common, or the source stands for another part of its sentence. */
const LEAST_SHARED_WORDS = 3

/**
 * At most one difference. A source that the other version mentions in any role is none, and where either version
 * attributes to somebody who cannot be told from its sentence, nothing is said.
 */
export function findAttributionDifferences(here: Statement, there: Statement, relation: Relation): Difference[] {
  const [sourcesHere, sourcesThere] = [findSources(here), findSources(there)]
  if (sourcesHere.unclear || sourcesThere.unclear) return []
  const a = sourcesHere.sources.find((source) => isMissingIn(there, source))
  const b = sourcesThere.sources.find((source) => isMissingIn(here, source))
  const another = relation === 'quote' && a && b && standsIn(here, a) && standsIn(there, b)
  const against = relation === 'claim' && ((a && tellsPlainly(there)) || (b && tellsPlainly(here)))
  if (!another && !against) return []
  return [{ kind: 'attribution', here: a?.text ?? '', there: b?.text ?? '' }]
}

/** A name that stands in the sentence itself: one that was resolved from "he" may be the wrong one. */
function standsIn(statement: Statement, { keys, named }: InformationSource): boolean {
  const surname = keys.at(-1)
  return named && surname !== undefined && readKeys(splitWords(readOwnWords(statement))).has(surname)
}

/** Whether the other version tells what this source says, and nowhere mentions the source. */
function isMissingIn(other: Statement, { keys, saying, named }: InformationSource): boolean {
  const words = splitWords(other.text)
  const speakers = other.quotations.flatMap(({ speaker = '' }) => splitWords(speaker))
  // A name is looked for among names: "tax" does not mention the Tax Policy Center.
  const mentioned = readKeys([...words, ...speakers].filter((word) => !named || isName(word)))
  if (keys.some((key) => mentioned.has(key))) return false
  const told = readKeys(words.filter((word) => !isStopWord(word.key)))
  return [...readKeys(splitWords(saying))].filter((key) => told.has(key)).length >= LEAST_SHARED_WORDS
}

function readKeys(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.key))
}

/** Nobody is quoted, and no word tells of saying. */
function tellsPlainly(statement: Statement): boolean {
  return statement.quotations.length === 0 && readOwnWords(statement).search(SPEECH_WORDS) < 0
}
