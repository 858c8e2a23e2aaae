/** Whether an article is the page itself in an earlier or later state: same outlet, and nearly the same sentences. */
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import { splitWords } from '../../text/words.ts'

/** A page that was updated keeps most of its sentences; two reports of one outlet share a background paragraph at most. */
const LEAST_SHARED = 0.5

/**
 * Articles of another outlet are never the page, whatever they share: one agency's text on two sites is what a
 * reader wants to know of.
 */
export function isSameReport(a: AnalysedArticle, b: AnalysedArticle): boolean {
  if (!sameWords(a.article.publisher, b.article.publisher)) return false
  const sentences = new Set(a.statements.map(({ text }) => wordsOf(text)))
  const shared = b.statements.filter(({ text }) => sentences.has(wordsOf(text))).length
  return shared >= LEAST_SHARED * Math.min(a.statements.length, b.statements.length)
}

function sameWords(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b)
}

function wordsOf(text: string): string {
  return splitWords(text)
    .map(({ key }) => key)
    .join(' ')
}
