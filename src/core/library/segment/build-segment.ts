/** Builds a segment: articles in, typed arrays out. `segment.ts` describes them. */
import type { NewsArticle } from '../../model/article.ts'
import { dayOf } from '../../model/date.ts'
import type { TextRange } from '../../model/range.ts'
import { findQuotedPieces } from '../../statements/find-quotations.ts'
import { splitSentences } from '../../text/sentences.ts'
import { hashAddress } from '../identity/address.ts'
import { hashBody } from '../identity/text.ts'
import { ArticleTermsBuilder } from './article-terms.ts'
import { fingerprintWords } from './fingerprint-words.ts'
import { GrowableArray } from './growable-array.ts'
import { isInHeadline, numberOf } from './occurrences.ts'
import { RaggedArrayBuilder, rowAt } from './ragged-array.ts'
import { RepetitionCounter } from './repeated-sentences.ts'
import type { Segment } from './segment.ts'
import { sortPairs } from './sorted-array.ts'
import { TermDictionary } from './term-dictionary.ts'

/** The index over a batch of articles. */
export function buildSegment(articles: readonly NewsArticle[]): Segment {
  const builder = new SegmentBuilder()
  for (const article of articles) builder.add(article)
  return builder.finish()
}

/** Takes the articles one by one, so that whoever builds one can pause between them. */
export class SegmentBuilder {
  readonly #dictionary = new TermDictionary()
  readonly #articleTerms = new ArticleTermsBuilder()
  readonly #ids = new RaggedArrayBuilder()
  readonly #days: number[] = []
  readonly #addresses: number[] = []
  readonly #texts: number[] = []
  readonly #firstStatements = [0]
  readonly #quotations = new QuotationIndexBuilder()
  readonly #repeated = new RepetitionCounter()

  add(article: NewsArticle): void {
    this.#ids.add(listCodeUnits(article.id))
    this.#days.push(dayOf(article.datePublished))
    this.#addresses.push(hashAddress(article.url))
    this.#texts.push(hashBody(article))
    const { headline, articleBody } = article
    this.#addStatement(headline, { start: 0, end: headline.length }, 0)
    const sentences = splitSentences(articleBody)
    this.#addQuotations(articleBody, sentences)
    for (const [i, sentence] of sentences.entries()) {
      this.#addStatement(articleBody, sentence, i + 1)
      this.#repeated.add(articleBody, sentence, this.#days.length - 1)
    }
    this.#articleTerms.endArticle()
    this.#firstStatements.push(this.#statementCount + sentences.length + 1)
  }

  get #statementCount(): number {
    return this.#firstStatements.at(-1) ?? 0
  }

  #addQuotations(text: string, sentences: readonly TextRange[]): void {
    for (const { start, end, sentence } of findQuotedPieces(text, sentences)) {
      const statement = this.#statementCount + 1 + sentence
      const words = this.#dictionary.readHashes(text, start, end)
      for (const fingerprint of fingerprintWords(words)) this.#quotations.add(fingerprint, statement)
    }
  }

  #addStatement(text: string, { start, end }: TextRange, place: number): void {
    this.#articleTerms.addStatement(this.#dictionary.read(text, start, end), place)
  }

  finish(): Segment {
    const { terms, places } = this.#dictionary.sort()
    const articleTerms = this.#articleTerms.finish(places)
    return {
      articleCount: this.#days.length,
      statementCount: this.#statementCount,
      ids: this.#ids.finish(),
      days: Int32Array.from(this.#days),
      addresses: Uint32Array.from(this.#addresses),
      texts: Uint32Array.from(this.#texts),
      firstStatements: Uint32Array.from(this.#firstStatements),
      terms,
      ...articleTerms,
      ...this.#quotations.finish(),
      repeatedSentences: this.#repeated.finish(this.#texts, (article) =>
        rowAt(articleTerms.articleTerms, article).filter(isInHeadline).map(numberOf),
      ),
    }
  }
}

/** Collects the fingerprints of quotations, each with the statement that contains it. */
class QuotationIndexBuilder {
  readonly #fingerprints = new GrowableArray()
  readonly #statements = new GrowableArray()

  /** Statements come in ascending order. */
  add(fingerprint: number, statement: number): void {
    this.#fingerprints.push(fingerprint)
    this.#statements.push(statement)
  }

  /** Sorted by fingerprint, then by statement. */
  finish(): Pick<Segment, 'fingerprints' | 'quotingStatements'> {
    const { keys, values } = sortPairs({ keys: this.#fingerprints.finish(), values: this.#statements.finish() })
    return { fingerprints: keys, quotingStatements: values }
  }
}

function listCodeUnits(text: string): number[] {
  return Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
}
