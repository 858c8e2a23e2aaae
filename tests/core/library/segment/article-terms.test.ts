import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ArticleTermsBuilder } from '../../../../src/core/library/segment/article-terms.ts'
import { addOccurrence, toEntry } from '../../../../src/core/library/segment/occurrences.ts'
import { rowAt } from '../../../../src/core/library/segment/ragged-array.ts'

const TERMS = 12
const statement = fc.uniqueArray(fc.nat(TERMS - 1))
/** Articles, their statements, and the terms of each. */
const articles = fc.array(fc.array(statement, { minLength: 1, maxLength: 8 }))

it('tells by article and by term what occurs where', () => {
  fc.assert(
    fc.property(articles, (read) => {
      const builder = new ArticleTermsBuilder()
      for (const statements of read) {
        for (const [place, terms] of statements.entries()) builder.addStatement(terms, place)
        builder.endArticle()
      }
      // As a dictionary would sort them if the last came first.
      const places = Uint32Array.from({ length: TERMS }, (_, term) => TERMS - 1 - term)
      const { articleTerms, postings, statementsWith, lengths } = builder.finish(places)
      const occurrencesIn = (statements: number[][], term: number) =>
        statements.reduce((sum, terms, place) => (terms.includes(term) ? addOccurrence(sum, place) : sum), 0)
      for (const [article, statements] of read.entries()) {
        const expected = [...new Set(statements.flat())].map((term) =>
          toEntry(places[term] ?? -1, occurrencesIn(statements, term)),
        )
        expect([...rowAt(articleTerms, article)]).toEqual(expected)
        expect(lengths[article]).toBe(statements.flat().length)
      }
      for (const [term, place] of places.entries()) {
        const expected = read.flatMap((statements, article) => {
          const occurrences = occurrencesIn(statements, term)
          return occurrences === 0 ? [] : [toEntry(article, occurrences)]
        })
        expect([...rowAt(postings, place)]).toEqual(expected)
        expect(statementsWith[place]).toBe(read.flat().filter((terms) => terms.includes(term)).length)
      }
    }),
  )
})
