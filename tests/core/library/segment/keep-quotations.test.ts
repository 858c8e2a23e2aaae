import { expect, it } from 'vitest'
import bundled from '../../../../data/library.json'
import { findQuotedArticles } from '../../../../src/core/library/search/find-quoted-articles.ts'
import { findRelatedArticles } from '../../../../src/core/library/search/find-related-articles.ts'
import { createInverseDocumentFrequency } from '../../../../src/core/library/search/inverse-document-frequency.ts'
import { buildSegment } from '../../../../src/core/library/segment/build-segment.ts'
import { keepQuotations } from '../../../../src/core/library/segment/segment.ts'
import { decodeSegment, encodeSegment } from '../../../../src/core/library/segment/segment-codec.ts'
import { analyseArticle } from '../../../../src/core/statements/analyse-article.ts'
import { makeArticle } from '../make-article.ts'

const whole = buildSegment(bundled.articles)
const kept = decodeSegment(encodeSegment(keepQuotations(whole)))
const QUOTATION = 'The United States is not going to come to Mexico with the military'

it('finds the quotations that the whole segment finds, and nothing else', () => {
  const page = analyseArticle(makeArticle({ id: 'page', articleBody: `“${QUOTATION}”` }))
  const found = findQuotedArticles(page, { segments: [whole] }, [])
  expect(found.length).toBeGreaterThan(1)
  expect(findQuotedArticles(page, { segments: [kept] }, [])).toEqual(found)
  const idf = createInverseDocumentFrequency({ segments: [kept] })
  for (const article of bundled.articles) {
    expect(findRelatedArticles(analyseArticle(article), { segments: [kept] }, idf)).toEqual([])
  }
})

it('takes less than half the space', () => {
  expect(encodeSegment(kept).byteLength).toBeLessThan(encodeSegment(whole).byteLength / 2)
})

it('does not change inverse document frequencies', () => {
  const idf = (segments: (typeof whole)[]) => createInverseDocumentFrequency({ segments }).ofStem('cartel')
  expect(idf([whole, kept])).toBe(idf([whole]))
})
