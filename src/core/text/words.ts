/** Words and the keys they are compared by: the unit of the index, of matching and of alignment. */
import type { TextRange } from '../model/range.ts'
import { findBoundaries } from './find-boundaries.ts'

/** A word in a text. */
export interface Word extends TextRange {
  /** As written: "Mexico’s". */
  text: string
  /** What it is compared by: lower case, no accents, no possessive: "mexico"; see `wordKey`. */
  key: string
}

/**
 * Letters with full stops between them ("U.S.", "p.m.", "J.K."), numbers with their separators ("1,000", "3.5"),
 * or a run of letters and digits with inner apostrophes ("don’t", "O'Brien", "COVID19"). Hyphens separate
 * words. Soft hyphens and zero-width joiners belong to the word that they are in.
 */
const WORD =
  /\p{L}(?:\.\p{L})+(?:\.|(?![\p{L}\p{N}]))|\p{Nd}+(?:[.,]\p{Nd}+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D]*(?:['’ʼ]\p{L}+)*/uy
/** Scripts that write no spaces between words: Thai to Khmer, the kana, Han. */
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/
const unspacedWords = new Intl.Segmenter(undefined, { granularity: 'word' })

/** The words of a text, in order. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length; ) {
    const end = findAsciiEnd(text, at)
    if (end > at && !mayContinue(text, end)) {
      const run = text.slice(at, end)
      words.push({ start: at, end, text: run, key: asciiKey(run) })
      at = end
    } else {
      // Most marks and spaces are skipped without running the regular expression, which is what makes this fast.
      at = end > at || text.charCodeAt(at) >= BEYOND_ASCII ? readRun(text, at, words) : at + 1
    }
  }
  return words
}

const BEYOND_ASCII = 0x80

/** Where the run of ASCII letters and digits that begins at `start` ends; `start` itself when none begins. */
function findAsciiEnd(text: string, start: number): number {
  let end = start
  while (isAsciiWordCode(text.charCodeAt(end))) end++
  return end
}

function isAsciiWordCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
}

/** Whether a word may continue after an ASCII run: with a letter beyond ASCII, or with a mark that joins. */
function mayContinue(text: string, end: number): boolean {
  if (text.charCodeAt(end) >= BEYOND_ASCII) return true
  const next = text.charCodeAt(end + 1)
  return ".,'".includes(text.charAt(end)) && (isAsciiWordCode(next) || next >= BEYOND_ASCII)
}

/** Adds the words that begin at `start`, if any. @returns where to continue */
function readRun(text: string, start: number, words: Word[]): number {
  WORD.lastIndex = start
  const run = WORD.exec(text)?.[0]
  if (run === undefined) return start + 1
  if (UNSPACED.test(run)) words.push(...splitUnspaced(run, start))
  else words.push({ start, end: start + run.length, text: run, key: wordKey(run) })
  return start + run.length
}

function splitUnspaced(run: string, offset: number): Word[] {
  const words: Word[] = []
  let start = 0
  for (const end of [...findBoundaries(unspacedWords, run), run.length]) {
    const text = run.slice(start, end)
    const isWord = /[\p{L}\p{N}]/u.test(text)
    if (isWord) words.push({ start: offset + start, end: offset + end, text, key: wordKey(text) })
    start = end
  }
  return words
}

const ASCII_WORD = /^[A-Za-z0-9]+$/
const ASCII = /^[\x20-\x7E]*$/
const POSSESSIVE = /'s$/
const COUNTRY = /^U\.?S\.?(?:A\.?)?(?:['’]s)?$/
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

/**
 * What a word is compared by: lower case, without accents, possessive 's, the full stops of an abbreviation and
 * thousands separators. "US", "U.S." and "USA" are all "usa", so that the pronoun "us" keeps a key of its own.
 */
export function wordKey(word: string): string {
  if (ASCII_WORD.test(word)) return asciiKey(word)
  if (COUNTRY.test(word)) return 'usa'
  const key = (ASCII.test(word) ? word : foldLetters(word)).toLowerCase().replace(POSSESSIVE, '')
  if (THOUSANDS.test(key)) return key.replaceAll(',', '')
  return /\p{L}\./u.test(key) ? key.replaceAll('.', '') : key
}

/** The key of a word of ASCII letters and digits. */
function asciiKey(word: string): string {
  return word === 'US' || word === 'USA' ? 'usa' : word.toLowerCase()
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
