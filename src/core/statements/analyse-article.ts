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
import { dropFalseNames } from './drop-false-names.ts'
import { findCue } from './find-cue.ts'
import { findFurniture } from './find-furniture.ts'
import { findQuotedPieces, type QuotedPiece } from './find-quotations.ts'
import { isUtterance } from './is-utterance.ts'
import { readSentenceContext, type SentenceContext } from './sentence-context.ts'

/**
 * Splits an article into its statements, in the order of its text. Nothing downstream splits a text again.
 * @param isRepeated whether other articles of the library, on other stories, have the same sentence
 */
export function analyseArticle(
  article: NewsArticle,
  isRepeated: (sentence: string) => boolean = () => false,
): AnalysedArticle {
  const { headline, articleBody } = article
  const { contexts, pieces, kinds } = readSentences(articleBody, isRepeated)
  const quotations = findUtterances(articleBody, contexts, pieces)
  return {
    article,
    headlineWords: splitWords(headline),
    statements: linkStatements(contexts.map((context, i) => analyseStatement(context, quotations[i] ?? [], kinds[i]))),
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

/** The sentences that say something, with the quoted pieces of each; `caption` for those that are beside the text. */
function readSentences(text: string, isRepeated: (sentence: string) => boolean) {
  const sentences = splitSentences(text)
  const pieces = groupBySentence(findQuotedPieces(text, sentences), sentences.length)
  const furniture = findFurniture(text, sentences)
  const read = sentences.flatMap((sentence, i) => {
    const quoted = pieces[i] ?? []
    const context = readSentenceContext(text, sentence, quoted)
    if (furniture[i] === 'furniture' && !reportsSpeech(context)) return []
    if (quoted.length === 0 && isRepeated(context.text)) return []
    return [{ context, quoted, kind: furniture[i] && ('caption' as const) }]
  })
  return {
    contexts: dropFalseNames(read.map(({ context }) => context)),
    pieces: read.map(({ quoted }) => quoted),
    kinds: read.map(({ kind }) => kind),
  }
}

/** Whether a sentence says who said what it quotes: that is news, whatever else it looks like. */
function reportsSpeech(context: SentenceContext): boolean {
  return context.mentions.length > 0 && context.pieces.some((piece) => findCue(context, piece) !== undefined)
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
