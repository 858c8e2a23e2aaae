/** Whether what was read is one article: not a list of teasers, a form, a shop or a few lines. */
import type { Block } from './read-blocks.ts'

/** The least prose of a page that says it is an article: two sentences or so. All lengths are in letters of a Latin script. */
const LEAST_ANNOUNCED_PROSE = 140
/** The least prose of one that does not say so: shorter texts are as often notices, forms or teasers. */
const LEAST_PROSE = 500
/** The least length of a block to be counted as prose; captions, labels and buttons are mostly shorter. */
const LEAST_PARAGRAPH = 60
/** With more headings that are links, for each paragraph of prose, the page is a list of teasers. */
const TEASERS_PER_PARAGRAPH = 0.4
/** The same for a page that says it is an article: many put a long list of teasers under it. */
const TEASERS_PER_ANNOUNCED_PARAGRAPH = 1
/** No list is shorter. */
const LEAST_TEASERS = 2
/** A Chinese or Japanese character says about as much as this many Latin letters. */
const LETTERS_PER_IDEOGRAPH = 3
/** Above this share of linked text it is an index. */
const LINKED_SHARE = 0.5

const SENTENCE_END = /[.!?…]["'”’»)\]]*(?:\s|$)|[。！？]/

/** @param blocks as they were read, furniture and all. */
export function looksLikeArticle(blocks: readonly Block[], announced: boolean): boolean {
  const paragraphs = blocks.filter(isProse)
  const prose = sum(paragraphs.map(({ text }) => lengthInLetters(text)))
  const teasers = blocks.filter(isTeaser).length
  const allowed = paragraphs.length * (announced ? TEASERS_PER_ANNOUNCED_PARAGRAPH : TEASERS_PER_PARAGRAPH)
  if (teasers > Math.max(LEAST_TEASERS, allowed)) return false
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

function isTeaser({ heading, linked, text }: Block): boolean {
  return heading && linked > text.length / 2
}

function linkedShare(blocks: readonly Block[]): number {
  return sum(blocks.map(({ linked }) => linked)) / sum(blocks.map(({ text }) => text.length))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
