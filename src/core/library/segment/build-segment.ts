/** Builds a segment: articles in, typed arrays out. */
import type { NewsArticle } from '../../model/article.ts'
import { dayOf } from '../../model/date.ts'
import type { TextRange } from '../../model/range.ts'
import { findQuotedPieces } from '../../statements/find-quotations.ts'
import { splitSentences } from '../../text/sentences.ts'
import { hashAddress, hashBody } from '../identity/address.ts'
import { QuotationList } from '../quotation-list.ts'
import { fingerprintWords } from './fingerprint-quotation.ts'
import { NumberList } from './growable-array.ts'
import { ListBuilder } from './ragged-array.ts'
import type { Segment } from './segment.ts'
import { TermNumbers } from './term-dictionary.ts'

/** A headline stands nowhere in the text. */
const HEADLINE: TextRange = { start: 0, end: 0 }

/** The index over a batch of articles. */
export function buildSegment(articles: readonly NewsArticle[]): Segment {
  const builder = new SegmentBuilder()
  for (const article of articles) builder.add(article)
  return builder.finish()
}

/** Takes the articles one by one, so that no more than one is held in pieces. */
class SegmentBuilder {
  readonly #terms = new TermNumbers()
  readonly #ids = new ListBuilder()
  readonly #days: number[] = []
  readonly #addresses: number[] = []
  readonly #texts: number[] = []
  readonly #firstStatements = [0]
  readonly #statementArticles = new NumberList()
  readonly #ranges = new NumberList()
  readonly #statements = new ListBuilder()
  readonly #quotations = new QuotationList()

  add(article: NewsArticle): void {
    this.#ids.add(listCodeUnits(article.id))
    this.#days.push(dayOf(article.datePublished))
    this.#addresses.push(hashAddress(article.url))
    this.#texts.push(hashBody(article))
    const { headline, articleBody } = article
    this.#addStatement(headline, { start: 0, end: headline.length }, HEADLINE)
    const sentences = splitSentences(articleBody)
    this.#addQuotations(articleBody, sentences)
    for (const sentence of sentences) this.#addStatement(articleBody, sentence, sentence)
    this.#firstStatements.push(this.#statements.count)
  }

  #addQuotations(text: string, sentences: readonly TextRange[]): void {
    for (const { start, end, sentence } of findQuotedPieces(text, sentences)) {
      const statement = this.#statements.count + sentence
      const words = this.#terms.readHashes(text, start, end)
      for (const print of fingerprintWords(words)) this.#quotations.add(print, statement)
    }
  }

  /** @param range where the statement is said to stand in the article's text */
  #addStatement(text: string, { start, end }: TextRange, range: TextRange): void {
    this.#statementArticles.push(this.#firstStatements.length - 1)
    this.#ranges.push(range.start)
    this.#ranges.push(range.end)
    this.#statements.add(this.#terms.read(text, start, end))
  }

  finish(): Segment {
    return {
      articleCount: this.#days.length,
      statementCount: this.#statements.count,
      ids: this.#ids.finish(),
      days: Int32Array.from(this.#days),
      addresses: Uint32Array.from(this.#addresses),
      texts: Uint32Array.from(this.#texts),
      firstStatements: Uint32Array.from(this.#firstStatements),
      statementArticles: this.#statementArticles.finish(),
      ranges: this.#ranges.finish(),
      ...this.#terms.sort(this.#statements.finish()),
      ...this.#quotations.finish(),
    }
  }
}

function listCodeUnits(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
}
