/** The statements of an article: its sentences, each with what it quotes, from whom and by which verb. */
import type { NewsArticle } from '../model/article.ts'
import type { Quotation, Statement } from '../model/statement.ts'
import { splitSentences } from '../text/sentences.ts'
import { attributePieces } from './attribute-quotations.ts'
import { findQuotedPieces } from './find-quotations.ts'
import { isUtterance } from './is-utterance.ts'

/** The statements of an article, in the order of its text. */
export function extractStatements({ articleBody }: NewsArticle): Statement[] {
  const sentences = splitSentences(articleBody)
  const statements = sentences.map(
    ({ start, end }): Statement => ({ start, end, text: articleBody.slice(start, end), quotations: [] }),
  )
  const pieces = findQuotedPieces(articleBody, sentences)
  const attributions = attributePieces(articleBody, sentences, pieces)
  for (const [i, { start, end, sentence }] of pieces.entries()) {
    const statement = statements[sentence]
    const quotation: Quotation = { start, end, text: articleBody.slice(start, end), ...attributions[i] }
    if (statement && isUtterance(quotation.text, statement.text, quotation)) statement.quotations.push(quotation)
  }
  return statements
}
