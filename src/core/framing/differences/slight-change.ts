/**
 * Which changes of quoted words are slight. Two transcripts of one speech differ in every other sentence: what tells
 * something is what an outlet leaves out, another name or number in the place of one, a negation and a condition.
 */
import Fuse from 'fuse.js'
import { MONTHS } from '../../language/en/calendar-words.ts'
import { CONDITIONS, SPOKEN_FILLERS, WEAK_CONDITIONS } from '../../language/en/function-words.ts'
import { measureRarity } from '../../language/en/news-frequencies.ts'
import { ORDINAL_WORDS } from '../../language/en/number-words.ts'
import { NEGATIONS } from '../../language/en/stances.ts'
import { stem } from '../../language/en/stem.ts'
import { isStopWord } from '../../language/en/stop-words.ts'
import type { TextRange } from '../../model/range.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import { selectWithin, sliceRange } from '../../text/ranges.ts'
import type { Word } from '../../text/words.ts'
import { isName } from './noun-phrase.ts'

/** A version and the words in it that differ. */
export type ChangedWords = readonly [version: AnalysedStatement, range: TextRange]

/** "Nov. 8" is no other wording than "November the 8th". */
const MONTH_LETTERS = 3
const ORDINAL = /^(\d{1,4})(?:st|nd|rd|th)$/
/** Of Fuse.js, 0 to 1: higher takes two words for one, lower a slip of the keyboard for another word. */
const MAX_SPELLING_DISTANCE = 0.3
/** Words more common than "directly" are left out without saying less: "last week", "still", "people". */
const MIN_RARITY = 6
/** Shorter words that look alike are mostly two: "now", "not". */
const MIN_SPELLED_LENGTH = 5

export function isSlightChange(here: ChangedWords, there: ChangedWords): boolean {
  if (negates(here) !== negates(there)) return false
  const [a, b] = [listTelling(here), listTelling(there)]
  if (a.length === 0 && b.length === 0) return true
  if (a.length === 0 || b.length === 0) return a.length > 0 ? isSlightlyMore(a, there) : isSlightlyMore(b, here)
  return !(a.some(isFixed) && b.some(isFixed)) || isSubset(a, b) || areSpelledAlike(a, b)
}

/** Names and numbers are not a matter of style. */
function isFixed(word: Word): boolean {
  return isName(word) || /\d/.test(word.key)
}

/**
 * Whether words that one version has are common or clear without them, are elsewhere in the other's sentence, or stand for small
 * words of its own that set no condition.
 */
function isSlightlyMore(more: readonly Word[], [{ words }, range]: ChangedWords): boolean {
  const instead = new Set(selectWithin(words, range).map(({ key }) => key))
  if (more.some(({ key }) => CONDITIONS.has(key) && !instead.has(WEAK_CONDITIONS.get(key) ?? ''))) return false
  if (range.start < range.end || more.every(isName) || isSubset(more, words)) return true
  return more.every(({ key }) => measureRarity(key) < MIN_RARITY)
}

function isSubset(part: readonly Word[], whole: readonly Word[]): boolean {
  const known = new Set(whole.map(nameWord))
  return part.every((word) => known.has(nameWord(word)))
}

function areSpelledAlike(a: readonly Word[], b: readonly Word[]): boolean {
  const [first, second] = [a, b].map((words) => words.map(({ key }) => key).join(' '))
  if (!first || !second || Math.min(first.length, second.length) < MIN_SPELLED_LENGTH) return false
  return new Fuse([first], { threshold: MAX_SPELLING_DISTANCE }).search(second).length > 0
}

function listTelling([{ words }, range]: ChangedWords): Word[] {
  return selectWithin(words, range).filter(
    ({ key }) => CONDITIONS.has(key) || !(isStopWord(key) || SPOKEN_FILLERS.has(key)),
  )
}

function negates([{ statement }, range]: ChangedWords): boolean {
  return sliceRange(statement.text, range).search(NEGATIONS) >= 0
}

/** One name for all forms of a word: "29th" and "29", "Second" and "2nd", "everybody" and "everyone". */
function nameWord({ key }: Word): string {
  if (MONTHS.has(key)) return key.slice(0, MONTH_LETTERS)
  const place = ORDINAL_WORDS.indexOf(key) + 1
  if (place > 0) return String(place)
  return stem(key.replace(ORDINAL, '$1').replace(/body$/, 'one'))
}
