/**
 * Finds the words of a TextQuoteSelector in a text that may have changed since: letter for letter, or else with a few
 * letters changed. Better an orphan than a wrong place: what fits badly, or fits two places about equally, is not found.
 *
 * Works on plain values; the page is somebody else's business.
 */
import search from 'approx-string-match'
import type { TextRange } from '../../core/model/range.ts'
import type { TextQuoteSelector } from '../../core/model/selector.ts'

/** Words of this length that are found once and letter for letter need no other proof; shorter ones recur by chance. */
const MIN_SELF_EVIDENT_LENGTH = 40
/** The share of letters that may have changed: a higher one finds reworded sentences, which are other statements. */
const MAX_CHANGED_SHARE = 0.1

/** What each part counts for. The words weigh most; neither side alone can outvote them. */
const WEIGHTS = { exact: 0.6, prefix: 0.2, suffix: 0.2 }
/** Lower finds quotes whose context changed; higher refuses look-alikes. The words alone, in a wrong context, stay below. */
const MIN_SCORE = 0.75
/** How much better than the runner-up a place has to be: about half of one side's context. */
const MIN_MARGIN = 0.1
/** Words found in more places say too little to be worth scoring each. */
const MAX_PLACES = 100

interface Candidate extends TextRange {
  /** 0 to 1. */
  score: number
}

/** @returns where the words are in `text`; null when they are not there, or it is unclear where. */
export function findQuote(text: string, selector: TextQuoteSelector): TextRange | null {
  const { exact, prefix, suffix } = selector
  if (!exact.trim()) return null
  const [unchanged, ...doubles] = findExact(text, prefix + exact + suffix)
  if (unchanged && doubles.length === 0) {
    return { start: unchanged.start + prefix.length, end: unchanged.end - suffix.length }
  }
  const same = findExact(text, exact)
  const places = same.length > 0 ? same : findChanged(text, exact)
  const [only, ...others] = places
  if (only === same[0] && only && others.length === 0 && exact.length >= MIN_SELF_EVIDENT_LENGTH) return only
  if (places.length > MAX_PLACES) return null
  return choose(places.map((place) => ({ ...place, score: scorePlace(text, place, selector) })))
}

function findExact(text: string, words: string): TextRange[] {
  const places: TextRange[] = []
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length })
  }
  return places
}

/** The closest place and, because the search gives only the closest, the closest before it and after it. */
function findChanged(text: string, words: string): TextRange[] {
  const [best] = findClosest(text, words)
  if (!best) return []
  const before = findClosest(text.slice(0, best.start), words)
  const after = findClosest(text.slice(best.end), words).map((place) => shift(place, best.end))
  return [best, ...before, ...after].filter((place) => sameNumbers(text.slice(place.start, place.end), words))
}

function findClosest(text: string, words: string): TextRange[] {
  return search(text, words, Math.floor(words.length * MAX_CHANGED_SHARE))
}

function shift({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by }
}

/** A changed digit is a small change in letters and a large one in meaning. */
function sameNumbers(a: string, b: string): boolean {
  const digits = (text: string) => text.match(/\p{N}+/gu)?.join(' ')
  return digits(a) === digits(b)
}

function choose(candidates: Candidate[]): TextRange | null {
  const [best, second] = candidates.sort((a, b) => b.score - a.score)
  if (!best || best.score < MIN_SCORE) return null
  if (second && best.score - second.score < MIN_MARGIN) return null
  return { start: best.start, end: best.end }
}

function scorePlace(text: string, { start, end }: TextRange, { exact, prefix, suffix }: TextQuoteSelector): number {
  const parts = [
    { weight: WEIGHTS.exact, similarity: similarity(text.slice(start, end), exact) },
    {
      weight: prefix ? WEIGHTS.prefix : 0,
      similarity: similarity(text.slice(Math.max(0, start - prefix.length), start), prefix),
    },
    { weight: suffix ? WEIGHTS.suffix : 0, similarity: similarity(text.slice(end, end + suffix.length), suffix) },
  ]
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  return parts.reduce((sum, part) => sum + part.weight * part.similarity, 0) / total
}

/** 1 when the text is just these words, 0 when it has nothing of them. */
function similarity(text: string, words: string): number {
  if (text === words) return 1
  if (!text || !words) return 0
  const [closest] = search(text, words, words.length)
  return closest ? 1 - closest.errors / words.length : 0
}
