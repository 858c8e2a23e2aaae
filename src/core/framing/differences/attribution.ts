/**
 * A quotation given to another speaker, or a claim with a source in one version and as plain fact in the other. Two
 * claims that name different sources are left alone: a sentence has so many sources for its parts that only
 * one in ten differences found that way was right.
 */
import { SPEECH_WORDS } from '../../language/en/reporting-verbs.ts'
import { isStopWord } from '../../language/en/stop-words.ts'
import type { Difference, Relation } from '../../model/comparison.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import type { Word } from '../../text/words.ts'
import { findSources, type InformationSource, isName } from './information-sources.ts'

/** With fewer content words in common the source belongs to another part of its sentence. */
const MIN_SHARED_WORDS = 3

/**
 * At most one difference. A source that the other version mentions in any role does not differ; and where either
 * version attributes something to somebody who cannot be identified from its sentence, nothing is reported.
 */
export function findAttributionDifferences(
  here: AnalysedStatement,
  there: AnalysedStatement,
  relation: Relation,
): Difference[] {
  const [sourcesHere, sourcesThere] = [findSources(here), findSources(there)]
  if (sourcesHere.unclear || sourcesThere.unclear) return []
  const a = sourcesHere.sources.find((source) => isMissingIn(there, source))
  const b = sourcesThere.sources.find((source) => isMissingIn(here, source))
  const another = relation === 'quote' && a && b && isNamedIn(here, a) && isNamedIn(there, b)
  const against = relation === 'claim' && ((a && statesPlainly(there)) || (b && statesPlainly(here)))
  if (!another && !against) return []
  return [{ kind: 'attribution', here: a?.text ?? '', there: b?.text ?? '' }]
}

/** Whether the sentence itself gives the name: one resolved from "he" may be wrong. */
function isNamedIn({ unquotedWords }: AnalysedStatement, { keys, named }: InformationSource): boolean {
  const surname = keys.at(-1)
  return named && surname !== undefined && collectKeys(unquotedWords).has(surname)
}

/** Whether the other version says what this source says, and nowhere mentions the source. */
function isMissingIn({ words, quotations }: AnalysedStatement, { keys, saying, named }: InformationSource): boolean {
  const speakers = quotations.flatMap(({ speakerWords }) => speakerWords)
  // A name is looked for among names: "tax" does not mention the Tax Policy Center.
  const mentioned = collectKeys([...words, ...speakers].filter((word) => !named || isName(word)))
  if (keys.some((key) => mentioned.has(key))) return false
  const said = collectKeys(words.filter((word) => !isStopWord(word.key)))
  return [...collectKeys(saying)].filter((key) => said.has(key)).length >= MIN_SHARED_WORDS
}

function collectKeys(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.key))
}

/** Nobody is quoted, and no word is about saying. */
function statesPlainly({ quotations, maskedText }: AnalysedStatement): boolean {
  return quotations.length === 0 && maskedText.search(SPEECH_WORDS) < 0
}
