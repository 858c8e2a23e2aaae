/** An article with everything that later steps need of its statements, worked out once by `analyseArticle`. */
import type { NewsArticle } from '../model/article.ts'
import type { Quotation, Statement } from '../model/statement.ts'
import type { NormalisedWord } from '../text/normalise-words.ts'
import type { NumberMention } from '../text/numbers.ts'
import type { Word } from '../text/words.ts'
import type { Mention } from './read-mentions.ts'

/** Ranges count from the start of the statement's text; those of `statement` and `quotation` are in `articleBody`. */
export interface AnalysedStatement {
  statement: Statement
  words: readonly Word[]
  /** The same words, with one key for all spellings of a word. */
  normalisedWords: readonly NormalisedWord[]
  /** In the order of `statement.quotations`. */
  quotations: readonly AnalysedQuotation[]
  /** The outlet's own words: the text with each quotation masked by spaces, so that offsets stay the same. */
  maskedText: string
  /** The words outside quotations. */
  unquotedWords: readonly Word[]
  numbers: readonly NumberMention[]
  /** Who is mentioned outside quotation marks, brackets and datelines. */
  mentions: readonly Mention[]
  /** The statement before it in its article, whose source may go on here without being named again. */
  previous?: AnalysedStatement
}

export interface AnalysedQuotation {
  quotation: Quotation
  /** The quoted words. */
  words: readonly Word[]
  /** The words of the speaker's name; ranges count from its start. Empty when nobody is named. */
  speakerWords: readonly Word[]
}

export interface AnalysedArticle {
  article: NewsArticle
  /** Ranges count from the headline's start. */
  headlineWords: readonly Word[]
  /** In the order of the text. */
  statements: readonly AnalysedStatement[]
}

/** A statement and the article that tells it. */
export interface Telling {
  article: AnalysedArticle
  statement: AnalysedStatement
}
