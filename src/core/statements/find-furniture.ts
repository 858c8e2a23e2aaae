/**
 * Which sentences of an article's body are furniture: what a page has around its text and extraction could not tell
 * from it. Captions, credits, links, invitations to subscribe, notes on the author: shown as what an outlet reports, they
 * are false however well their words fit.
 */
import {
  FURNITURE_OPENINGS,
  FURNITURE_PHRASES,
  LINK_ENDINGS,
  LINK_LABELS,
  STRONG_LINK_LABELS,
} from '../language/en/furniture.ts'
import type { TextRange } from '../model/range.ts'
import { sliceRange } from '../text/ranges.ts'
import { isCaption, isCaptionParagraph, isCreditLine } from './is-caption.ts'
import { isAuthorNote, isHeading } from './is-loose-line.ts'

/** `caption`: describes a picture or film, or what a link leads to, and may tell news. `furniture`: tells none. */
export type FurnitureKind = 'caption' | 'furniture'

/** What is longer is text, in code units. */
const MAX_LINE = 400
/** Paragraphs at the end of an article among which notes on its author are. */
const CLOSING_PARAGRAPHS = 4

/**
 * What each sentence is, in their order; undefined for text.
 * @param sentences the sentences of the text, as `splitSentences` gives them
 */
export function findFurniture(text: string, sentences: readonly TextRange[]): (FurnitureKind | undefined)[] {
  const paragraphs = groupByParagraph(text, sentences)
  return paragraphs.flatMap((paragraph, i) =>
    judgeParagraph(paragraph, { closing: i > 0 && i >= paragraphs.length - CLOSING_PARAGRAPHS }),
  )
}

/** The texts of the sentences of each paragraph; a blank line is between two paragraphs. */
function groupByParagraph(text: string, sentences: readonly TextRange[]): string[][] {
  const paragraphs: string[][] = []
  let end = 0
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)
    if (last && !/\n\s*\n/.test(text.slice(end, sentence.start))) last.push(sliceRange(text, sentence))
    else paragraphs.push([sliceRange(text, sentence)])
    end = sentence.end
  }
  return paragraphs
}

function judgeParagraph(
  sentences: readonly string[],
  { closing }: { closing: boolean },
): (FurnitureKind | undefined)[] {
  if (isCaptionParagraph(sentences)) return sentences.map((s) => (isCreditLine(s) ? 'furniture' : 'caption'))
  const [first = ''] = sentences
  const isNotice = opensAsFurniture(first) || (closing && isAuthorNote(first))
  if (isNotice && sentences.join(' ').length <= MAX_LINE) return sentences.map(() => 'furniture')
  return sentences.map((sentence) => judgeSentence(sentence, sentences.length === 1))
}

/** @param alone whether it is a paragraph of its own */
function judgeSentence(sentence: string, alone: boolean): FurnitureKind | undefined {
  if (sentence.length > MAX_LINE) return isCaption(sentence) ? 'caption' : undefined
  const normalised = normaliseLine(sentence)
  if (opens(normalised) || PHRASE.test(normalised)) return 'furniture'
  if (isCreditLine(sentence) || (alone && (isLink(sentence) || isHeading(sentence)))) return 'furniture'
  return isCaption(sentence) ? 'caption' : undefined
}

/** Small letters, straight apostrophes, no commas nor brackets, stars and dashes before the first word. */
function normaliseLine(line: string): string {
  return line
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/,/g, '')
    .replace(/^[^\p{L}\p{N}©@]+/u, '')
}

function opensAsFurniture(line: string): boolean {
  return line.length <= MAX_LINE && opens(normaliseLine(line))
}

function opens(normalised: string): boolean {
  return FIRST_LETTERS.has(normalised.slice(0, 3)) && OPENING.test(normalised)
}

/** The address of another article, in the forms "Related: …", "… Read more" and "Timeline:How it began". */
function isLink(line: string): boolean {
  const normalised = normaliseLine(line)
  if (STRONG_LABEL.test(normalised)) return true
  if (/[.!]["”’)]*$/.test(line)) return false
  return LABEL.test(normalised) || ENDING.test(normalised) || /^[^:.!?“”"]{2,60}:["'“‘]?\p{Lu}\S*\s/u.test(line)
}

/** How the openings begin: spares most sentences the comparison with all of them. */
const FIRST_LETTERS: ReadonlySet<string> = new Set(FURNITURE_OPENINGS.map((phrase) => phrase.slice(0, 3)))
const OPENING = new RegExp(String.raw`^(?:${join(FURNITURE_OPENINGS)})(?![\p{L}\p{N}])`, 'u')
const PHRASE = new RegExp(String.raw`(?:${join(FURNITURE_PHRASES)})(?![\p{L}\p{N}])`, 'u')
const STRONG_LABEL = new RegExp(String.raw`^(?:${join(STRONG_LINK_LABELS)})\s?[:|]`, 'u')
const LABEL = new RegExp(String.raw`^(?:${join(LINK_LABELS)})\s?[:|]`, 'u')
const ENDING = new RegExp(String.raw`(?:^|\s)(?:${join(LINK_ENDINGS)})[\s»›→>.…]{0,9}$`, 'u')

function join(phrases: readonly string[]): string {
  return phrases
    .map((phrase) => phrase.replaceAll(/[.()]/g, String.raw`\$&`).replaceAll('…', String.raw`\S+(?: \S+){0,3}`))
    .join('|')
}
