/** Reads each article once, however often it is compared: with the page, and with the others on its story. */
import type { WordStatistics } from '../library/search/inverse-document-frequency.ts'
import type { AnalysedArticle } from '../statements/analysed-article.ts'
import { type ArticleWords, readArticleWords } from './encode-article.ts'
import { Vocabulary } from './vocabulary.ts'

export class ArticleReader {
  readonly vocabulary: Vocabulary
  private readonly known = new WeakMap<AnalysedArticle, ArticleWords>()

  constructor(statistics: WordStatistics) {
    this.vocabulary = new Vocabulary(statistics)
  }

  read(article: AnalysedArticle): ArticleWords {
    const words = this.known.get(article) ?? readArticleWords(article, this.vocabulary)
    this.known.set(article, words)
    return words
  }
}

const readers = new WeakMap<WordStatistics, ArticleReader>()

/** The reader of one comparison: everything it knows goes with the statistics it was asked for. */
export function readerFor(statistics: WordStatistics): ArticleReader {
  const reader = readers.get(statistics) ?? new ArticleReader(statistics)
  readers.set(statistics, reader)
  return reader
}
