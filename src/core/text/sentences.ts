/**
 * Splits an article's body into sentences.
 *
 * Intl.Segmenter (Unicode Standard Annex 29) proposes the ends. It knows all scripts but no abbreviations, and treats
 * every quotation mark as a closing one; its proposals are corrected for both.
 */
import { isReportingVerb } from '../language/en/reporting-verbs.ts'
import { isStopWord } from '../language/en/stop-words.ts'
import type { TextRange } from '../model/range.ts'
import { readAbbreviation } from './abbreviations.ts'
import { findBoundaries } from './find-boundaries.ts'
import { splitParagraphs } from './paragraphs.ts'
import { findPlainEnds, isPlainText } from './plain-sentence-ends.ts'
import { trimRange } from './white-space.ts'
import { wordKey } from './words.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
/** How much text on either side of a proposed end decides about it, in code units. */
const CONTEXT = 80

/**
 * The sentences of a text, in order and disjoint, without white space around them. None crosses a blank line. A
 * sentence inside a quotation is a sentence of its own; a closing mark belongs to the sentence that it closes.
 */
export function splitSentences(text: string): TextRange[] {
  return splitParagraphs(text).flatMap(({ start, end }) => {
    const paragraph = text.slice(start, end)
    const ends = [...dropFalseEnds(paragraph, proposeEnds(paragraph)), paragraph.length]
    return ends.map((stop, i) =>
      skipBullet(text, trimRange(text, { start: start + (ends[i - 1] ?? 0), end: start + stop })),
    )
  })
}

/** The bullet of a list's item is not part of what the item says. */
const BULLET = /[•‣◦▪▫●○■□⁃∙·]\s+(?=\S)/y

function skipBullet(text: string, { start, end }: TextRange): TextRange {
  BULLET.lastIndex = start
  return BULLET.test(text) && BULLET.lastIndex < end ? { start: BULLET.lastIndex, end } : { start, end }
}

/** An ellipsis that ends a sentence; the segmenter never breaks after "…", though it does after "...". */
const ENDING_ELLIPSIS = /…["”’»)\]]*\s+(?=["“‘«]?(?!I\b)\p{Lu})/gu

/** Offsets in the paragraph where a sentence may end, without the end of the paragraph itself. */
function proposeEnds(paragraph: string): number[] {
  const ends = new Set<number>()
  let marks = 0
  let counted = 0
  for (const end of isPlainText(paragraph) ? findPlainEnds(paragraph) : findBoundaries(segmenter, paragraph)) {
    marks += countMarks(paragraph.slice(counted, end))
    counted = end
    ends.add(opensAt(paragraph, end - 1, marks) ? end - 1 : end)
  }
  for (const { 0: ellipsis, index } of paragraph.matchAll(ENDING_ELLIPSIS)) ends.add(index + ellipsis.length)
  return [...ends].sort((a, b) => a - b)
}

/**
 * In `…the States."When they…` the mark opens the second sentence, though no space says so; `marks` counts the straight
 * marks so far.
 */
function opensAt(paragraph: string, at: number, marks: number): boolean {
  const mark = paragraph[at] ?? ''
  return at > 0 && ('“‘«„'.includes(mark) || (mark === '"' && marks % 2 === 1))
}

function countMarks(text: string): number {
  return text.split('"').length - 1
}

function dropFalseEnds(paragraph: string, proposed: readonly number[]): number[] {
  const ends: number[] = []
  for (const [i, end] of proposed.entries()) {
    const start = ends.at(-1) ?? 0
    const rest = paragraph.slice(end, proposed[i + 1] ?? paragraph.length)
    if (isSentence(paragraph.slice(start, end)) && hasWords(rest) && isEnd(paragraph, end)) ends.push(end)
  }
  return ends
}

/** Neither a lone mark nor the number of a list's item ("1."). */
function isSentence(piece: string): boolean {
  return hasWords(piece) && !/^\s*[(]?(?:\p{Nd}{1,2}|\p{L})[.)]\s*$/u.test(piece)
}

function hasWords(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece)
}

function isEnd(paragraph: string, end: number): boolean {
  const before = paragraph.slice(Math.max(0, end - CONTEXT), end)
  const after = paragraph.slice(end, end + CONTEXT).trimStart()
  if (/^\p{Ll}/u.test(after)) return false
  if (/$(?<=\n\s*)/.test(before)) return true
  return !endsInAbbreviation(before.trimEnd(), after) && !isQuestionBeforeSpeaker(before.trimEnd(), after)
}

/** "Mr. Obama", "George W. Bush", "the U.S. Senate", but not "in the U.S. The Senate …". */
function endsInAbbreviation(before: string, after: string): boolean {
  const [, word] = /$(?<=([\p{L}\p{N}]+(?:\.\p{L})*)\.[\])]?)/u.exec(before.slice(before.lastIndexOf(' ') + 1)) ?? []
  if (word === undefined) return false
  const kind = readAbbreviation(word, after)
  return kind === 'beforeName' || kind === 'beforeNumber' || (kind === 'anywhere' && !startsSentence(after))
}

/** Whether a text begins as sentences do: with a capitalised function word or a quotation mark. */
function startsSentence(after: string): boolean {
  const [, word] = /^(\p{L}[\p{L}’']*)(?!\.)/u.exec(after) ?? []
  return word === undefined ? /^["“‘'«„]/.test(after) : isStopWord(wordKey(word)) && word !== 'US'
}

/** `"Is that so?" President Obama asked.` is one sentence. */
function isQuestionBeforeSpeaker(before: string, after: string): boolean {
  if (!/[!?…]["”’'»]+$/.test(before)) return false
  const [, verb] = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,4}(\p{Ll}+)\b/u.exec(after) ?? []
  return verb !== undefined && isReportingVerb(verb)
}
