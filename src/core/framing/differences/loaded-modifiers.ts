/** Adjectives and adverbs that judge what both outlets report, and that only one of them has. */
import { LOADED_MODIFIERS } from '../../language/en/loaded-pairs.ts'
import { stem } from '../../language/en/stem.ts'
import { isStopWord } from '../../language/en/stop-words.ts'
import type { TextRange } from '../../model/range.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import { findPhrases, indexPhrases, type PhraseMatch } from './phrase-index.ts'
import { countShared, listContentStems, listStemsAround } from './shared-words.ts'

const MODIFIERS = indexPhrases(LOADED_MODIFIERS.map((word) => [word, word] as const))
/** What an adjective modifies is one of this many words after it: "a controversial tax plan". */
const MAX_WORDS_TO_HEAD = 2
/** With fewer words of its surroundings in the other version, it belongs to something else. */
const MIN_SHARED_NEAR = 2

/**
 * The modifiers here that the other version leaves out, as long as that one has no loaded modifier at all. Those in
 * quotation marks are names for the thing; see `epithet.ts`.
 */
export function findLoadedModifiers(here: AnalysedStatement, there: AnalysedStatement): TextRange[] {
  if (findPhrases(there.words, MODIFIERS).length > 0) return []
  const stems = listContentStems(there.words)
  const found = findPhrases(here.unquotedWords, MODIFIERS)
    .filter(({ start }) => !/["“‘']/.test(here.statement.text.charAt(start - 1)))
    .filter((match) => modifiesShared(here, match, stems))
    .filter((match) => countShared(listStemsAround(here, match), stems) >= MIN_SHARED_NEAR)
  return found.filter((match, i) => found.findIndex(({ entry }) => entry === match.entry) === i)
}

/** Whether what it modifies is in the other version: the words after it, for an adverb also the word before. */
function modifiesShared(
  { maskedText, unquotedWords }: AnalysedStatement,
  { from, to, end, entry }: PhraseMatch<string>,
  stems: ReadonlySet<string>,
): boolean {
  const next = unquotedWords.slice(to, to + MAX_WORDS_TO_HEAD)
  const after = next.filter((word) => !/[,;:()]/.test(maskedText.slice(end, word.start)))
  const before = entry.endsWith('ly') ? unquotedWords.slice(Math.max(0, from - 1), from) : []
  return [...before, ...after].some(({ key }) => !isStopWord(key) && stems.has(stem(key)))
}
