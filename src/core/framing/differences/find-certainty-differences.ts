/** A hedge or a negation in one version only. */
import type { Change } from '../../alignment/find-changes.ts'
import { HEDGES, NEGATIONS, UNCERTAINTIES } from '../../language/en/hedges.ts'
import type { Difference, Relation } from '../../model/comparison.ts'
import type { Statement } from '../../model/statement.ts'
import { readOwnWords } from '../../statements/mask-quotations.ts'
import { isStopWord, splitWords } from '../../text/words.ts'

/** A hedge belongs to the words right behind it; further off it hedges another part of the sentence. */
const HEDGED_WORDS = 4

/** Only the outlets' own words are looked at: what a speaker leaves open is the speaker's. */
export function findCertaintyDifferences(
  here: Statement,
  there: Statement,
  relation: Relation,
  changes: readonly Change[],
): Difference[] {
  const hedges = relation === 'claim' ? findHedges(here, there) : []
  return [...hedges, ...findNegations(readOwnWords(here), readOwnWords(there), changes)]
}

function findHedges(here: Statement, there: Statement): Difference[] {
  const hedgeHere = findHedge(here, there)
  const hedgeThere = findHedge(there, here)
  if (hedgeHere === undefined && hedgeThere === undefined) return []
  return [{ kind: 'certainty', here: hedgeHere ?? '', there: hedgeThere ?? '' }]
}

/** A hedge right before words that the plain statement has too, where nothing in that one is uncertain. */
function findHedge(hedged: Statement, plain: Statement): string | undefined {
  const own = readOwnWords(hedged)
  if (plain.text.search(UNCERTAINTIES) >= 0) return undefined
  const plainKeys = new Set(splitWords(plain.text).map((word) => word.key))
  const hedge = [...own.matchAll(HEDGES)].find((match) => {
    const behind = splitWords(own.slice(match.index + match[0].length)).slice(0, HEDGED_WORDS)
    return behind.some(({ key }) => !isStopWord(key) && plainKeys.has(key))
  })
  return hedge?.[0]
}

/** Changes that put a negation in, or take one out, and do little else. */
function findNegations(here: string, there: string, changes: readonly Change[]): Difference[] {
  return changes
    .map((change) => ({
      kind: 'certainty' as const,
      here: here.slice(change.here.start, change.here.end),
      there: there.slice(change.there.start, change.there.end),
    }))
    .filter((words) => negates(words.here) !== negates(words.there))
    .filter((words) => saysNothingElse(words.here) && saysNothingElse(words.there))
}

function negates(words: string): boolean {
  return words.search(NEGATIONS) >= 0
}

function saysNothingElse(words: string): boolean {
  return splitWords(words.replaceAll(NEGATIONS, ' ')).every((word) => isStopWord(word.key))
}
