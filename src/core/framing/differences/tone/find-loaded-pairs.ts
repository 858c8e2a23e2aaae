/** A loaded word of one outlet where the other has a plain one for the same act or quality. */
import type { Relation } from '../../../model/comparison.ts'
import type { TextRange } from '../../../model/range.ts'
import { overlap, shiftRange } from '../../../text/ranges.ts'
import { countSharedNear } from '../shared-words.ts'
import { haveSameSubject, type Term, type ToneSide } from './read-tone.ts'

/** Farther from a quotation than this, a verb of saying reports something else. */
const MAX_WORDS_TO_QUOTATION = 3

/** Where the words of a pair are. */
export interface LoadedPair {
  a: TextRange
  b: TextRange
}

interface TermPair {
  a: Term
  b: Term
  /** Content words that the surroundings of both have in common. */
  near: number
}

/**
 * At most one pair a set of words, and none where both versions have a loaded word of it. The verbs of saying need the
 * same subject, or both are those of a quotation that is matched.
 */
export function findLoadedPairs(here: ToneSide, there: ToneSide, relation: Relation): LoadedPair[] {
  const pairs = here.terms
    .filter(({ entry }) => !(entry.isLoaded ? there : here).loadedSets.has(entry.set))
    .flatMap((a) =>
      there.terms
        .filter((b) => a.entry.set === b.entry.set && a.entry.isLoaded !== b.entry.isLoaded)
        .filter(
          (b) =>
            !a.entry.isSpeech ||
            haveSameSubject(here, a, there, b) ||
            (relation === 'quote' && isBesideQuotation(here, a) && isBesideQuotation(there, b)),
        )
        .map((b): TermPair => ({ a, b, near: countSharedNear(here.statement, a, there.statement, b) })),
    )
    .filter(({ near }) => near > 0)
    .sort(compareNearness)
  return pairs.filter(({ a }, i) => pairs.findIndex((other) => other.a.entry.set === a.entry.set) === i)
}

/** Whether a verb of saying is so close to a quotation that it is the quotation's. */
function isBesideQuotation({ statement: { statement, unquotedWords } }: ToneSide, { from, to }: Term): boolean {
  const first = unquotedWords[Math.max(0, from - MAX_WORDS_TO_QUOTATION)]?.start ?? 0
  const last = unquotedWords[to + MAX_WORDS_TO_QUOTATION]?.start ?? statement.text.length
  return statement.quotations
    .map((quotation) => shiftRange(quotation, -statement.start))
    .some((quotation) => overlap(quotation, { start: first, end: last }))
}

/** The nearest first, then those that come first; the same whichever version is here. */
function compareNearness(x: TermPair, y: TermPair): number {
  const place = ({ a, b }: TermPair) => a.start + b.start
  const earliest = ({ a, b }: TermPair) => Math.min(a.start, b.start)
  return y.near - x.near || place(x) - place(y) || earliest(x) - earliest(y)
}
