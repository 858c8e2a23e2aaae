/** Whether what was read is one article: not a list of teasers, a form, a shop or a few lines. */
import type { Block } from '../text/read-blocks.ts'

/** The least prose of a page that says it is an article: two sentences or so. All lengths are in letters of a Latin script. */
const LEAST_ANNOUNCED_PROSE = 140
/** The least prose of one that does not say so: shorter texts are as often notices, forms or teasers. */
const LEAST_PROSE = 500
/** The least length of a block to be counted as prose; captions, labels and buttons are mostly shorter. */
const LEAST_PARAGRAPH = 60
/** Above this share of headings that are links, to the paragraphs of prose, the page is a list of teasers. */
const TEASER_SHARE = 0.4
/** A Chinese or Japanese character says about as much as this many Latin letters. */
const LETTERS_PER_IDEOGRAPH = 3
/** Above this share of linked text it is an index. */
const LINKED_SHARE = 0.5

const SENTENCE_END = /[.!?。！？…:]["'”’»)\]]*$/

/** @param blocks as they were read, furniture and all. */
export function looksLikeArticle(blocks: readonly Block[], announced: boolean): boolean {
  const paragraphs = blocks.filter(isProse)
  const prose = sum(paragraphs.map(({ text }) => lengthInLetters(text)))
  if (isListOfTeasers(blocks, paragraphs.length)) return false
  return announced ? prose >= LEAST_ANNOUNCED_PROSE : prose >= LEAST_PROSE && linkedShare(blocks) < LINKED_SHARE
}

function isProse({ text, linked, heading }: Block): boolean {
  const long = lengthInLetters(text) >= LEAST_PARAGRAPH
  return long && !heading && linked < text.length / 2 && SENTENCE_END.test(text)
}

function lengthInLetters(text: string): number {
  const ideographs = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0
  return text.length + ideographs * (LETTERS_PER_IDEOGRAPH - 1)
}

function isListOfTeasers(blocks: readonly Block[], paragraphs: number): boolean {
  const linkedHeadings = blocks.filter(({ heading, linked, text }) => heading && linked > text.length / 2).length
  return linkedHeadings > 2 && linkedHeadings > paragraphs * TEASER_SHARE
}

function linkedShare(blocks: readonly Block[]): number {
  return sum(blocks.map(({ linked }) => linked)) / sum(blocks.map(({ text }) => text.length))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
