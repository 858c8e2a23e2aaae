import { describe, expect, it } from 'vitest'
import { stem } from '../../../../src/core/language/en/stem.ts'
import { createInverseDocumentFrequency } from '../../../../src/core/library/search/inverse-document-frequency.ts'
import { buildSegment } from '../../../../src/core/library/segment/build-segment.ts'
import { makeArticle } from '../make-article.ts'

const empty = createInverseDocumentFrequency({ segments: [] })

it('tells common words from rare ones without a library', () => {
  const frequencies = ['people', 'judge', 'cartels', 'zyzzyva'].map((word) => empty.ofStem(stem(word)))
  expect(frequencies).toEqual(frequencies.toSorted((a, b) => a - b))
  expect(new Set(frequencies).size).toBe(4)
})

describe('a library', () => {
  const onOneEvent = makeArticle({ articleBody: 'Cartels gathered.\n\nCartels met.\n\nCartels fought.' })
  const small = createInverseDocumentFrequency({ segments: [buildSegment([onOneEvent])] })

  it('of one event keeps its words rare', () => {
    expect(small.ofStem('cartel')).toBeGreaterThan(6)
    expect(small.ofStem('cartel')).toBeLessThan(empty.ofStem('cartel'))
  })

  it('counts across its segments', () => {
    const segments = [onOneEvent, onOneEvent].map((article) => buildSegment([article]))
    expect(createInverseDocumentFrequency({ segments }).ofStem('cartel')).toBeLessThan(small.ofStem('cartel'))
  })
})
