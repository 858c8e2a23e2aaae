/** A hedge or a negation in one version only. */
import type { Change } from '../../alignment/find-changes.ts'
import { HEDGES, NEGATIONS, UNCERTAINTIES } from '../../language/en/hedges.ts'
import { isStopWord } from '../../language/en/stop-words.ts'
import type { Difference, Relation } from '../../model/comparison.ts'
import type { TextRange } from '../../model/range.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import { findFirstFrom, selectOutside, selectWithin, sliceRange } from '../../text/ranges.ts'

/** A hedge applies to this many words after it; those farther on are another part of the sentence. */
const HEDGED_WORDS = 4

/** Only the outlets' own words are looked at: a speaker's doubts are the speaker's. */
export function findCertaintyDifferences(
  here: AnalysedStatement,
  there: AnalysedStatement,
  relation: Relation,
  changes: readonly Change[],
): Difference[] {
  const hedges = relation === 'claim' ? findHedges(here, there) : []
  return [...hedges, ...findNegations(here, there, changes)]
}

function findHedges(here: AnalysedStatement, there: AnalysedStatement): Difference[] {
  const hedgeHere = findHedge(here, there)
  const hedgeThere = findHedge(there, here)
  if (hedgeHere === undefined && hedgeThere === undefined) return []
  return [{ kind: 'certainty', here: hedgeHere ?? '', there: hedgeThere ?? '' }]
}

/** A hedge right before words that the plain statement has too, provided that nothing in that one is uncertain. */
function findHedge(hedged: AnalysedStatement, plain: AnalysedStatement): string | undefined {
  if (plain.statement.text.search(UNCERTAINTIES) >= 0) return undefined
  const plainKeys = new Set(plain.words.map(({ key }) => key))
  const hedge = [...hedged.maskedText.matchAll(HEDGES)].find((match) => {
    const next = findFirstFrom(hedged.unquotedWords, match.index + match[0].length)
    const after = hedged.unquotedWords.slice(next, next + HEDGED_WORDS)
    return after.some(({ key }) => !isStopWord(key) && plainKeys.has(key))
  })
  return hedge?.[0]
}

/** Changes that add or remove a negation and do little else. */
function findNegations(here: AnalysedStatement, there: AnalysedStatement, changes: readonly Change[]): Difference[] {
  return changes
    .filter((change) => negates(here, change.here) !== negates(there, change.there))
    .filter((change) => saysNothingElse(here, change.here) && saysNothingElse(there, change.there))
    .map((change) => ({
      kind: 'certainty',
      here: sliceRange(here.maskedText, change.here),
      there: sliceRange(there.maskedText, change.there),
    }))
}

function negates({ maskedText }: AnalysedStatement, range: TextRange): boolean {
  return sliceRange(maskedText, range).search(NEGATIONS) >= 0
}

function saysNothingElse({ maskedText, unquotedWords }: AnalysedStatement, range: TextRange): boolean {
  const negations = Array.from(sliceRange(maskedText, range).matchAll(NEGATIONS), ({ 0: negation, index }) => ({
    start: range.start + index,
    end: range.start + index + negation.length,
  }))
  return selectOutside(selectWithin(unquotedWords, range), negations).every(({ key }) => isStopWord(key))
}
