/**
 * The one analysis of an article: split it into sentences, find what they quote (`find-quotations.ts`) and whom they
 * mention (`sentence-context.ts`), attribute the quotations (`attribute-quotations.ts`), leave out quoted titles and
 * terms (`is-utterance.ts`) and work out what later steps need of each statement (`analyse-statement.ts`).
 */
import type { NewsArticle } from '../model/article.ts'
import type { Quotation } from '../model/statement.ts'
import { splitSentences } from '../text/sentences.ts'
import { splitWords } from '../text/words.ts'
import { analyseStatement } from './analyse-statement.ts'
import type { AnalysedArticle, AnalysedStatement } from './analysed-article.ts'
import { attributePieces } from './attribute-quotations.ts'
import { findQuotedPieces, type QuotedPiece } from './find-quotations.ts'
import { isUtterance } from './is-utterance.ts'
import { readSentenceContext, type SentenceContext } from './sentence-context.ts'

/** Splits an article into its statements, in the order of its text. Nothing downstream splits a text again. */
export function analyseArticle(article: NewsArticle): AnalysedArticle {
  const { headline, articleBody } = article
  const sentences = splitSentences(articleBody)
  const pieces = groupBySentence(findQuotedPieces(articleBody, sentences), sentences.length)
  const contexts = sentences.map((sentence, i) => readSentenceContext(articleBody, sentence, pieces[i] ?? []))
  const quotations = findUtterances(articleBody, contexts, pieces)
  return {
    article,
    headlineWords: splitWords(headline),
    statements: linkStatements(contexts.map((context, i) => analyseStatement(context, quotations[i] ?? []))),
  }
}

/** Gives each statement the one before it. */
function linkStatements(statements: AnalysedStatement[]): AnalysedStatement[] {
  statements.forEach((statement, i) => {
    const previous = statements[i - 1]
    if (previous) statement.previous = previous
  })
  return statements
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
