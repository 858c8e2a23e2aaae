/** Contested names: one outlet's word for what the other calls otherwise, in the same surroundings. */
import { CONTESTED_TERMS } from '../../language/en/contested-terms.ts'
import type { Difference } from '../../model/comparison.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import { describeDifference } from './describe-difference.ts'
import { isName, isTitle } from './noun-phrase.ts'
import { findPhrases, indexPhrases, type PhraseMatch } from './phrase-index.ts'
import { countSharedNear } from './shared-words.ts'

interface Name {
  /** Index of the set of names for one thing. */
  set: number
  /** Index of the name in its set; its variants share it. */
  name: number
}

const NAMES = indexPhrases<Name>(
  CONTESTED_TERMS.flatMap((names, set) =>
    names.flatMap((variants, name) => variants.map((variant) => [variant, { set, name }] as const)),
  ),
)

interface NamePair {
  a: PhraseMatch<Name>
  b: PhraseMatch<Name>
  /** Content words that the surroundings of both have in common. */
  near: number
}

/** At most one difference a set of names, and none for a name that both versions use somewhere. */
export function findNamingDifferences(here: AnalysedStatement, there: AnalysedStatement): Difference[] {
  const [namesHere, namesThere] = [findNames(here), findNames(there)]
  const pairs = namesHere
    .filter((a) => !isUsed(a, namesThere))
    .flatMap((a) =>
      namesThere
        .filter((b) => a.entry.set === b.entry.set && !isUsed(b, namesHere))
        .map((b): NamePair => ({ a, b, near: countSharedNear(here, a, there, b) })),
    )
    .filter(({ near }) => near > 0)
    .sort(compareNearness)
  return pairs
    .filter(({ a }, i) => pairs.findIndex((other) => other.a.entry.set === a.entry.set) === i)
    .map(({ a, b }) => describeDifference('naming', [here, a], [there, b]))
}

/** Names in the outlet's own words; of two that overlap the longer one. */
function findNames(statement: AnalysedStatement): PhraseMatch<Name>[] {
  const names = findPhrases(statement.unquotedWords, NAMES)
  return names.filter((name) => !names.some((other) => isPartOf(name, other)) && !isWithinName(statement, name))
}

/** "Associated" is no associate where "Press" follows. */
function isWithinName(
  { unquotedWords, words, maskedText }: AnalysedStatement,
  { from, to }: PhraseMatch<Name>,
): boolean {
  const [word, next] = [unquotedWords[from], unquotedWords[to]]
  if (from === 0 || to > from + 1 || !word || !next || !isName(word) || !isName(next) || isTitle(words)) return false
  return /^\s+$/.test(maskedText.slice(word.end, next.start))
}

function isPartOf(part: PhraseMatch<Name>, whole: PhraseMatch<Name>): boolean {
  return part.from >= whole.from && part.to <= whole.to && part.to - part.from < whole.to - whole.from
}

function isUsed({ entry }: PhraseMatch<Name>, names: readonly PhraseMatch<Name>[]): boolean {
  return names.some((other) => other.entry.set === entry.set && other.entry.name === entry.name)
}

/** The nearest first, then those that come first; the same whichever version is here. */
function compareNearness(x: NamePair, y: NamePair): number {
  const place = ({ a, b }: NamePair) => a.start + b.start
  const earliest = ({ a, b }: NamePair) => Math.min(a.start, b.start)
  return y.near - x.near || place(x) - place(y) || earliest(x) - earliest(y)
}
