/** Builds a segment: articles in, typed arrays out. */
import type { NewsArticle } from '../model/article.ts'
import type { TextRange } from '../model/range.ts'
import { findQuotedPieces } from '../statements/find-quotations.ts'
import { splitSentences } from '../text/sentences.ts'
import { hashAddress, hashBody } from './article-keys.ts'
import { dayOf } from './days.ts'
import { fingerprintQuotation } from './fingerprint-quotation.ts'
import { invertLists, ListBuilder } from './number-lists.ts'
import { QuotationList } from './quotation-list.ts'
import type { Segment } from './segment.ts'
import { TermNumbers } from './term-numbers.ts'

/** The index over a batch of articles. */
export function buildSegment(articles: readonly NewsArticle[]): Segment {
  const builder = new SegmentBuilder()
  for (const article of articles) builder.add(article)
  return builder.finish()
}

/** Takes the articles one by one, so that no more than one is held in pieces. */
class SegmentBuilder {
  readonly #numbers = new TermNumbers()
  readonly #ids = new ListBuilder()
  readonly #days: number[] = []
  readonly #addresses: number[] = []
  readonly #texts: number[] = []
  readonly #firstStatements = [0]
  readonly #statementArticles: number[] = []
  readonly #ranges: number[] = []
  readonly #statements = new ListBuilder()
  readonly #quotations = new QuotationList()

  add(article: NewsArticle): void {
    this.#ids.add(Array.from(article.id, (_, i) => article.id.charCodeAt(i)))
    this.#days.push(dayOf(article.datePublished))
    this.#addresses.push(hashAddress(article.url))
    this.#texts.push(hashBody(article))
    this.#addStatement(0, 0, article.headline)
    const sentences = splitSentences(article.articleBody)
    this.#addQuotations(article.articleBody, sentences)
    for (const { start, end } of sentences) this.#addStatement(start, end, article.articleBody.slice(start, end))
    this.#firstStatements.push(this.#statements.count)
  }

  #addQuotations(text: string, sentences: readonly TextRange[]): void {
    for (const { start, end, sentence } of findQuotedPieces(text, sentences)) {
      const statement = this.#statements.count + sentence
      for (const print of fingerprintQuotation(text.slice(start, end))) this.#quotations.add(print, statement)
    }
  }

  #addStatement(start: number, end: number, text: string): void {
    this.#statementArticles.push(this.#firstStatements.length - 1)
    this.#ranges.push(start, end)
    this.#statements.add(this.#numbers.read(text))
  }

  finish(): Segment {
    const { terms, statementTerms } = this.#numbers.sort(this.#statements.finish())
    return {
      articleCount: this.#days.length,
      statementCount: this.#statements.count,
      ids: this.#ids.finish(),
      days: Int32Array.from(this.#days),
      addresses: Uint32Array.from(this.#addresses),
      texts: Uint32Array.from(this.#texts),
      firstStatements: Uint32Array.from(this.#firstStatements),
      statementArticles: Uint32Array.from(this.#statementArticles),
      ranges: Uint32Array.from(this.#ranges),
      terms,
      statementTerms,
      postings: invertLists(statementTerms, terms.length),
      ...this.#quotations.sort(),
    }
  }
}
