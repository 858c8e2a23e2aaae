import { expect, it } from 'vitest'
import bundled from '../../../../data/library.json'
import { keepQuotations } from '../../../../src/core/library/keep-quotations.ts'
import { findQuotedArticles } from '../../../../src/core/library/search/find-quoted-articles.ts'
import { findRelatedArticles } from '../../../../src/core/library/search/find-related-articles.ts'
import { createWordStatistics } from '../../../../src/core/library/search/inverse-document-frequency.ts'
import { buildSegment } from '../../../../src/core/library/segment/build-segment.ts'
import { decodeSegment, encodeSegment } from '../../../../src/core/library/segment/segment-codec.ts'
import { makeQuotingPage } from '../make-quoting-page.ts'

const whole = buildSegment(bundled.articles)
const kept = decodeSegment(encodeSegment(keepQuotations(whole)))
const QUOTATION = 'The United States is not going to come to Mexico with the military'

it('finds the quotations that the whole segment finds, and nothing else', () => {
  const page = makeQuotingPage(QUOTATION)
  const found = findQuotedArticles(page, { segments: [whole] }, [])
  expect(found.length).toBeGreaterThan(1)
  expect(findQuotedArticles(page, { segments: [kept] }, [])).toEqual(found)
  for (const article of bundled.articles) expect(findRelatedArticles(article, { segments: [kept] })).toEqual([])
})

it('takes less than half the space', () => {
  expect(encodeSegment(kept).byteLength).toBeLessThan(encodeSegment(whole).byteLength / 2)
})

it('leaves the statistics of words as they are', () => {
  const rarity = (segments: (typeof whole)[]) => createWordStatistics({ segments }).rarity('cartel')
  expect(rarity([whole, kept])).toBe(rarity([whole]))
})
