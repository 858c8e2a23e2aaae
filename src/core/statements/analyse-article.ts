/** The one analysis of an article: its sentences, what each quotes, from whom, and all that later steps ask of them. */
import type { NewsArticle } from '../model/article.ts'
import type { Quotation } from '../model/statement.ts'
import { splitSentences } from '../text/sentences.ts'
import { splitWords } from '../text/words.ts'
import { analyseStatement } from './analyse-statement.ts'
import type { AnalysedArticle } from './analysed-article.ts'
import { attributePieces } from './attribute-quotations.ts'
import { dropFalseNames } from './drop-false-names.ts'
import { findQuotedPieces, type QuotedPiece } from './find-quotations.ts'
import { isUtterance } from './is-utterance.ts'
import { readSentenceContext, type SentenceContext } from './sentence-context.ts'

/** Splits an article into its statements, in the order of its text. Nothing downstream splits a text again. */
export function analyseArticle(article: NewsArticle): AnalysedArticle {
  const { headline, articleBody } = article
  const sentences = splitSentences(articleBody)
  const pieces = groupBySentence(findQuotedPieces(articleBody, sentences), sentences.length)
  const contexts = dropFalseNames(
    sentences.map((sentence, i) => readSentenceContext(articleBody, sentence, pieces[i] ?? [])),
  )
  const quotations = findUtterances(articleBody, contexts, pieces)
  return {
    article,
    headlineWords: splitWords(headline),
    statements: contexts.map((context, i) => analyseStatement(context, quotations[i] ?? [])),
  }
}

function groupBySentence(pieces: readonly QuotedPiece[], sentenceCount: number): QuotedPiece[][] {
  const groups = Array.from({ length: sentenceCount }, (): QuotedPiece[] => [])
  for (const piece of pieces) groups[piece.sentence]?.push(piece)
  return groups
}

/** The quotations of each sentence: the quoted pieces that are somebody's words, with their attribution. */
function findUtterances(
  text: string,
  contexts: readonly SentenceContext[],
  pieces: readonly (readonly QuotedPiece[])[],
): Quotation[][] {
  const attributions = attributePieces(contexts, pieces)
  return contexts.map((context, i) =>
    (pieces[i] ?? [])
      .map(({ start, end }, k): Quotation => ({ start, end, text: text.slice(start, end), ...attributions[i]?.[k] }))
      .filter((quotation) => isUtterance(quotation.text, context.text, quotation)),
  )
}
