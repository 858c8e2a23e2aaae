/** Whether what was read is one article, and not a list of teasers, a form, a shop or a few lines. */
import type { Block } from './read-blocks.ts'

/** Prose that a page must have if it says it is an article: about two sentences. All lengths are in Latin letters. */
const MIN_ANNOUNCED_PROSE = 140
/** The same for a page that does not say so: shorter texts are as often notices, forms or teasers. */
const MIN_PROSE = 500
/** Shorter blocks do not count as prose: most captions, labels and buttons are shorter. */
const MIN_PARAGRAPH_LENGTH = 60
/** With more headings that are links than this per paragraph of prose, the page is a list of teasers. */
const TEASERS_PER_PARAGRAPH = 0.4
/** The same for a page that says it is an article: many have a long list of teasers below it. */
const TEASERS_PER_ANNOUNCED_PARAGRAPH = 1
/** So few are no list of teasers, however short the article. */
const MAX_STRAY_TEASERS = 2
/** A Chinese or Japanese character says about as much as this many Latin letters. */
const LETTERS_PER_IDEOGRAPH = 3
/** With a larger share of linked text the page is an index. */
const MAX_LINKED_SHARE_OF_PAGE = 0.5

const HAS_SENTENCE_END = /[.!?…]["'”’»)\]]*(?:\s|$)|[。！？]/

/**
 * @param blocks as they were read, with the page's furniture.
 * @param announced whether the page says that it is an article.
 */
export function looksLikeArticle(blocks: readonly Block[], announced: boolean): boolean {
  const paragraphs = blocks.filter(isProse)
  const prose = sum(paragraphs.map(({ text }) => lengthInLetters(text)))
  const teasers = blocks.filter(isTeaser).length
  const allowed = paragraphs.length * (announced ? TEASERS_PER_ANNOUNCED_PARAGRAPH : TEASERS_PER_PARAGRAPH)
  if (teasers > Math.max(MAX_STRAY_TEASERS, allowed)) return false
  return announced ? prose >= MIN_ANNOUNCED_PROSE : prose >= MIN_PROSE && linkedShare(blocks) < MAX_LINKED_SHARE_OF_PAGE
}

function isProse(block: Block): boolean {
  const { text } = block
  const isLong = lengthInLetters(text) >= MIN_PARAGRAPH_LENGTH
  return isLong && !block.heading && !isMostlyLinked(block) && HAS_SENTENCE_END.test(text)
}

function lengthInLetters(text: string): number {
  const ideographs = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0
  return text.length + ideographs * (LETTERS_PER_IDEOGRAPH - 1)
}

function isTeaser(block: Block): boolean {
  return block.heading && isMostlyLinked(block)
}

function isMostlyLinked({ linked, text }: Block): boolean {
  return linked > text.length / 2
}

function linkedShare(blocks: readonly Block[]): number {
  return sum(blocks.map(({ linked }) => linked)) / sum(blocks.map(({ text }) => text.length))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
