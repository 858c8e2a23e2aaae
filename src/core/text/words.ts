/** Words and the keys they are compared by: the unit of the index, of matching and of alignment. */
import type { TextRange } from '../model/range.ts'

export { stem } from './stem.ts'
export { isStopWord } from './stop-words.ts'

/** A word as it stands in a text. */
export interface Word extends TextRange {
  /** As it stands: "Mexico’s". */
  text: string
  /** What it is compared by: lower case, no accents, no possessive: "mexico"; see `wordKey`. */
  key: string
}

/**
 * Letters with full stops between them ("U.S.", "p.m.", "J.K."), numbers with their separators ("1,000", "3.5"),
 * or a run of letters and digits with inner apostrophes ("don’t", "O'Brien", "COVID19"). Hyphens part words.
 * Soft hyphens and zero-width joiners belong to the word they stand in.
 */
const WORD =
  /\p{L}(?:\.\p{L})+(?:\.|(?![\p{L}\p{N}]))|\p{Nd}+(?:[.,]\p{Nd}+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D]*(?:['’ʼ]\p{L}+)*/gu
/** Scripts that write no spaces between words: Thai to Khmer, the kana, Han. */
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/
const unspacedWords = new Intl.Segmenter(undefined, { granularity: 'word' })

/** The words of a text, in order. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const run = match[0]
    if (!LETTERS.test(run) && UNSPACED.test(run)) words.push(...splitUnspaced(run, match.index))
    else words.push({ start: match.index, end: match.index + run.length, text: run, key: wordKey(run) })
  }
  return words
}

function splitUnspaced(run: string, offset: number): Word[] {
  return Array.from(unspacedWords.segment(run), ({ segment, index }) => ({
    start: offset + index,
    end: offset + index + segment.length,
    text: segment,
    key: wordKey(segment),
  }))
}

const LETTERS = /^[A-Za-z]+$/
const ASCII = /^[\x20-\x7E]*$/
const POSSESSIVE = /'s$/
const COUNTRY = /^U\.?S\.?(?:A\.?)?(?:['’]s)?$/
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

/**
 * What a word is compared by: lower case, without accents, possessive 's, the full stops of an abbreviation and
 * thousands separators. "US", "U.S." and "USA" are all "usa", so that the pronoun "us" keeps a key of its own.
 */
export function wordKey(word: string): string {
  if (LETTERS.test(word)) return word === 'US' || word === 'USA' ? 'usa' : word.toLowerCase()
  if (COUNTRY.test(word)) return 'usa'
  const key = (ASCII.test(word) ? word : foldLetters(word)).toLowerCase().replace(POSSESSIVE, '')
  if (THOUSANDS.test(key)) return key.replaceAll(',', '')
  return /\p{L}\./u.test(key) ? key.replaceAll('.', '') : key
}

/** Folds ligatures, full-width forms and Latin accents, leaves the vowel signs of other scripts. */
function foldLetters(word: string): string {
  return word
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u00AD\u200B-\u200D]/g, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
}
