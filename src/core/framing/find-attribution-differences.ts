/** Another source named, or a source in one version and plain fact in the other. */
import type { Difference, Relation } from '../model/comparison.ts'
import type { Statement } from '../model/statement.ts'
import { splitWords } from '../text/words.ts'
import { findSources, type InformationSource } from './find-sources.ts'

/**
 * At most one difference. A source that the other version mentions in any role is none, and where either version
 * attributes to somebody who cannot be told from its sentence, nothing is said.
 */
export function findAttributionDifferences(here: Statement, there: Statement, relation: Relation): Difference[] {
  const [sourcesHere, sourcesThere] = [findSources(here), findSources(there)]
  if (sourcesHere.unclear || sourcesThere.unclear) return []
  const onlyHere = sourcesHere.sources.filter((source) => !isMentioned(source, there))
  const onlyThere = sourcesThere.sources.filter((source) => !isMentioned(source, here))
  const [a, b] = [onlyHere[0], onlyThere[0]]
  const isFactThere = a !== undefined && sourcesThere.sources.length === 0
  const isFactHere = b !== undefined && sourcesHere.sources.length === 0
  const isOther = a?.named === true && b?.named === true
  if (relation === 'quote' ? !isOther : !(isOther || isFactThere || isFactHere)) return []
  return [{ kind: 'attribution', here: a?.text ?? '', there: b?.text ?? '' }]
}

function isMentioned(source: InformationSource, statement: Statement): boolean {
  const speakers = statement.quotations.map((quotation) => quotation.speaker ?? '')
  const keys = new Set([statement.text, ...speakers].flatMap((text) => splitWords(text).map((word) => word.key)))
  return source.keys.some((key) => keys.has(key))
}
