import { expect, it } from 'vitest'
import {
  countSharedQuotations,
  listQuotationFingerprints,
} from '../../../../src/core/library/search/count-shared-quotations.ts'
import { buildSegment } from '../../../../src/core/library/segment/build-segment.ts'
import { analyseArticle } from '../../../../src/core/statements/analyse-article.ts'
import { makeArticle } from '../make-article.ts'

const QUOTED = 'The dam will be closed before the rains come and every family below it will be moved'

function quote(id: string, words: string) {
  return makeArticle({ id, articleBody: `"${words}," the minister said on Monday.` })
}

it('counts more, the more of the page’s quotations an article has, and nothing for its own words', () => {
  const segment = buildSegment([
    quote('all', QUOTED),
    quote('half', QUOTED.slice(0, QUOTED.indexOf(' and '))),
    quote('other', 'Nobody has told us anything about a road, a bridge or a school in this valley'),
    makeArticle({ id: 'unquoted', articleBody: `${QUOTED}, the minister said on Monday.` }),
  ])
  const counts = countSharedQuotations(listQuotationFingerprints(analyseArticle(quote('page', QUOTED))), segment)
  const [all = 0, half = 0] = [counts.get(0), counts.get(1)]
  expect(all).toBeGreaterThan(half)
  expect(half).toBeGreaterThan(0)
  expect([counts.get(2), counts.get(3)]).toEqual([undefined, undefined])
})

it('counts a quotation once, however often an article repeats it', () => {
  const once = quote('once', QUOTED)
  const segment = buildSegment([
    once,
    { ...once, id: 'twice', articleBody: `${once.articleBody}\n\n${once.articleBody}` },
  ])
  const counts = countSharedQuotations(listQuotationFingerprints(analyseArticle(once)), segment)
  expect(counts.get(1)).toBe(counts.get(0))
})
