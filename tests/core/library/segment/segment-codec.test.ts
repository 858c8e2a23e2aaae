import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import bundled from '../../../../data/library.json'
import { findQuotedArticles } from '../../../../src/core/library/search/find-quoted-articles.ts'
import { findRelatedArticles } from '../../../../src/core/library/search/find-related-articles.ts'
import { createInverseDocumentFrequency } from '../../../../src/core/library/search/inverse-document-frequency.ts'
import { buildSegment } from '../../../../src/core/library/segment/build-segment.ts'
import {
  decodeSegment,
  encodeSegment,
  InvalidSegmentError,
} from '../../../../src/core/library/segment/segment-codec.ts'
import type { NewsArticle } from '../../../../src/core/model/article.ts'
import { analyseArticle } from '../../../../src/core/statements/analyse-article.ts'

const segment = buildSegment(bundled.articles)
const encoded = encodeSegment(segment)
const page = analyseArticle(bundled.articles[0] as NewsArticle)

it('decodes to what was encoded', () => {
  expect(decodeSegment(encoded)).toEqual(segment)
  const empty = buildSegment([])
  expect(decodeSegment(encodeSegment(empty))).toEqual(empty)
})

it('is decoded without copying', () => {
  expect(decodeSegment(encoded).postings.values.buffer).toBe(encoded)
})

describe('a buffer that is not a segment', () => {
  const changed = (change: (words: Uint32Array) => void) => {
    const copy = encoded.slice(0)
    change(new Uint32Array(copy))
    return copy
  }
  it.each<[string, ArrayBuffer]>([
    ['empty', new ArrayBuffer(0)],
    ['of something else', new TextEncoder().encode('{"articles": []}'.repeat(9)).buffer],
    ['cut off in its header', encoded.slice(0, 12)],
    ['cut off in its arrays', encoded.slice(0, encoded.byteLength - 4)],
    ['cut off within a number', encoded.slice(0, encoded.byteLength - 3)],
    ['of another version', changed((words) => words.fill(99, 1, 2))],
    ['with an array longer than the buffer', changed((words) => words.fill(0xffffffff, 3, 4))],
    ['with rows out of order', changed((words) => words.fill(0xffffffff, 16, 17))],
  ])('%s is refused', (_, buffer) => {
    expect(() => decodeSegment(buffer)).toThrow(InvalidSegmentError)
  })

  it('with arbitrary numbers is either refused or searched, and both terminate', () => {
    const places = fc.array(fc.tuple(fc.nat(encoded.byteLength / 4 - 1), fc.nat(0xffffffff)), {
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(places, (damages) => {
        const buffer = changed((words) => {
          for (const [place, value] of damages) words[place] = value
        })
        try {
          const segments = [decodeSegment(buffer)]
          const related = findRelatedArticles(page, { segments }, createInverseDocumentFrequency({ segments }))
          findQuotedArticles(page, { segments }, related)
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidSegmentError)
        }
      }),
    )
  })
})
