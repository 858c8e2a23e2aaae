/** Whether what was read is one article: not a list of teasers, a form, a shop or a few lines. */
import type { Block } from '../text/read-blocks.ts'

/** The least prose, in code units, of a page that says it is an article: two sentences or so. */
const LEAST_ANNOUNCED_PROSE = 140
/** The least prose of one that does not say so: shorter texts are as often notices, forms or teasers. */
const LEAST_PROSE = 500
/** The least length of a block to be counted as prose, in code units; captions, labels and buttons are mostly shorter. */
const LEAST_PARAGRAPH = 60
/** Above this share of headings that are links, to the paragraphs of prose, the page is a list of teasers. */
const TEASER_SHARE = 0.4
/** Above this share of linked text it is an index. */
const LINKED_SHARE = 0.5

const SENTENCE_END = /[.!?。！？…:]["'”’»)\]]*$/

/** @param blocks as they were read, furniture and all. */
export function looksLikeArticle(blocks: readonly Block[], announced: boolean): boolean {
  const paragraphs = blocks.filter(isProse)
  const prose = sum(paragraphs.map(({ text }) => text.length))
  if (announced) return prose >= LEAST_ANNOUNCED_PROSE
  return prose >= LEAST_PROSE && !isListOfTeasers(blocks, paragraphs.length) && linkedShare(blocks) < LINKED_SHARE
}

function isProse({ text, linked, heading }: Block): boolean {
  return !heading && text.length >= LEAST_PARAGRAPH && linked < text.length / 2 && SENTENCE_END.test(text)
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
