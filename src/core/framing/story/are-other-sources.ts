/** Whether the sources of two versions are surely not one: what is only described may be whom the other names. */
import { REPRESENTATIVE_NOUNS, UTTERANCE_NOUNS } from '../../language/en/source-words.ts'
import type { TextRange } from '../../model/range.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import { overlap } from '../../text/ranges.ts'
import { findHead } from '../differences/noun-phrase.ts'
import { findSourceClauses, type SourceClause } from '../differences/source-clauses.ts'
import { isSameSource } from '../differences/source-identity.ts'
import { cleanName, type KnownNames } from './clean-name.ts'
import { readName } from './find-voices.ts'
import { mergeNames } from './merge-names.ts'

/** A sentence and where it names its source, from its start. */
interface SourcePlace {
  statement: AnalysedStatement
  range: TextRange
}

/** Nouns for somebody or something that speaks for whom the other version may name. */
const STAND_INS: ReadonlySet<string> = new Set([...REPRESENTATIVE_NOUNS, ...UTTERANCE_NOUNS])
/** Begins a description of somebody whom another sentence names: "the senator". */
const DEFINITE = /^(?:the|this|that|his|her|its|their|what)$/

/** Two names, or one name and somebody left unnamed: "Ruiz", "two officials". */
export function areOtherSources(a: SourcePlace, b: SourcePlace, known: KnownNames): boolean {
  const [sourceA, sourceB] = [readSource(a, known), readSource(b, known)]
  if (!sourceA || !sourceB || (sourceA.name ?? sourceB.name) === undefined) return false
  if (sourceA.name === undefined || sourceB.name === undefined) return true
  if (isSameSource(sourceA.clause, sourceB.clause)) return false
  return new Set(mergeNames([sourceA.name, sourceB.name]).values()).size > 1
}

/** Undefined where the words do not tell who it is. */
function readSource(
  { statement, range }: SourcePlace,
  known: KnownNames,
): { clause: SourceClause; name?: string } | undefined {
  const clause = findSourceClauses(statement).find((one) => overlap(one, range))
  if (!clause) return undefined
  const written = readName(statement, clause)
  const name = written === undefined ? undefined : cleanName(written, known)
  if (name !== undefined) return { clause, name }
  const head = clause.source[findHead(clause.source)]?.key ?? ''
  const isUnclear = written !== undefined || STAND_INS.has(head) || DEFINITE.test(clause.source[0]?.key ?? '')
  return isUnclear ? undefined : { clause }
}
