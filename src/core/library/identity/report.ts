/**
 * Two articles of one outlet with nearly the same sentences are an earlier and a later version of one report: the page
 * has been updated since the library read it, and comparing it with itself would show nothing.
 */
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import type { Word } from '../../text/words.ts'
import { isSameOutlet } from './outlet.ts'

/** An updated page keeps most of its sentences; two reports of one outlet share a background paragraph at most. */
const MIN_SHARED_SENTENCES = 0.5

/**
 * Whether two articles are versions of one report. Those of different outlets never are, whatever they share: a reader
 * wants to know that two sites print one agency's text.
 */
export function isSameReport(a: AnalysedArticle, b: AnalysedArticle): boolean {
  if (!isSameOutlet(a.article, b.article)) return false
  const sentences = new Set(a.statements.map(({ words }) => joinKeys(words)))
  const shared = b.statements.filter(({ words }) => sentences.has(joinKeys(words))).length
  return shared >= MIN_SHARED_SENTENCES * Math.min(a.statements.length, b.statements.length)
}

/** Equal for two texts of the same words, whatever their punctuation and case. */
function joinKeys(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(' ')
}
