import { describe, expect, it } from 'vitest'
import { createWordStatistics } from '../../../../src/core/library/search/inverse-document-frequency.ts'
import { buildSegment } from '../../../../src/core/library/segment/build-segment.ts'
import { stem } from '../../../../src/core/text/words.ts'
import { makeArticle } from '../make-article.ts'

const empty = createWordStatistics({ segments: [] })

it('knows common words from rare ones without a library', () => {
  const rarities = ['people', 'judge', 'cartels', 'zyzzyva'].map((word) => empty.rarity(stem(word)))
  expect(rarities).toEqual(rarities.toSorted((a, b) => a - b))
  expect(new Set(rarities).size).toBe(4)
})

describe('a library', () => {
  const onOneEvent = makeArticle({ articleBody: 'Cartels gathered.\n\nCartels met.\n\nCartels fought.' })
  const small = createWordStatistics({ segments: [buildSegment([onOneEvent])] })

  it('of one event leaves its words telling', () => {
    expect(small.rarity('cartel')).toBeGreaterThan(6)
    expect(small.rarity('cartel')).toBeLessThan(empty.rarity('cartel'))
  })

  it('counts across its segments', () => {
    const segments = [onOneEvent, onOneEvent].map((article) => buildSegment([article]))
    expect(createWordStatistics({ segments }).rarity('cartel')).toBeLessThan(small.rarity('cartel'))
  })
})
