import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import bundled from '../../../../data/library.json'
import { findListings } from '../../../../src/core/library/listings/find-listings.ts'
import { buildListingIndex, MAX_LISTINGS } from '../../../../src/core/library/listings/listing-index.ts'
import { createInverseDocumentFrequency } from '../../../../src/core/library/search/inverse-document-frequency.ts'
import type { NewsArticle } from '../../../../src/core/model/article.ts'
import type { Listing } from '../../../../src/core/model/listing.ts'
import { analyseArticle } from '../../../../src/core/statements/analyse-article.ts'
import { MAX_LINEAR_GROWTH, measureGrowth } from '../../../measure-growth.ts'

const idf = createInverseDocumentFrequency({ segments: [] })
const article: NewsArticle = {
  id: 'page',
  url: 'https://page.example/dam',
  headline: 'Harbour dam at Lindesund breaks after night of rain',
  publisher: 'The Page',
  datePublished: '2025-08-10',
  articleBody:
    'The harbour dam at Lindesund broke on Sunday after a night of rain, and 40 houses were evacuated.\n\nMayor Ana Ruiz said the dam had held for nine hours.',
}
const page = analyseArticle(article)
const SAME: Listing = {
  url: 'https://courier.example/a',
  headline: 'Lindesund dam gives way, houses evacuated',
  description: 'Mayor Ana Ruiz said the harbour dam held nine hours in the rain.',
  publisher: 'Courier',
  datePublished: '2025-08-10T09:00:00Z',
}
const OTHERS: Listing[] = [
  {
    ...SAME,
    url: 'https://a.example/1',
    headline: 'Cup final ends in a draw',
    description: 'Neither side scored in Oslo.',
  },
  {
    ...SAME,
    url: 'https://a.example/2',
    headline: 'Museum opens a new wing',
    description: 'Its director spoke of a gift.',
  },
]

function find(...batches: Listing[][]): string[] {
  const indexes = batches.map((batch) => buildListingIndex(batch, idf))
  return findListings(page, indexes, idf).map(({ batch, listing }) => batches[batch]?.[listing]?.url ?? '')
}

describe('findListings', () => {
  it('finds the listing of the story among others, in any batch', () => {
    expect(find(OTHERS, [...OTHERS, SAME])).toEqual([SAME.url])
  })

  it.each<[string, Listing, boolean]>([
    ['without a description', { ...SAME, description: '' }, true],
    [
      'without a date',
      { url: SAME.url, headline: SAME.headline, description: SAME.description ?? '', publisher: 'Courier' },
      true,
    ],
    ['of the next day', { ...SAME, datePublished: '2025-08-11' }, true],
    ['of another year', { ...SAME, datePublished: '2019-08-10' }, false],
    ['of the page itself, tracked', { ...SAME, url: 'https://www.page.example/dam?utm_source=list#top' }, false],
  ])('a listing %s', (_, listing, isFound) => {
    expect(find([listing, ...OTHERS])).toEqual(isFound ? [listing.url] : [])
  })

  it('names an address once, though two lists have it', () => {
    expect(find([SAME], [{ ...SAME, description: 'Another text on the dam at Lindesund.' }])).toHaveLength(1)
  })

  it('finds an article of the same event by its headline and first sentence', () => {
    const [first, ...rest] = bundled.articles as NewsArticle[]
    const listings = rest.map(({ id, headline, publisher, datePublished = '2025-08-08', articleBody }) => ({
      url: `https://bundled.example/${id}`,
      headline,
      publisher,
      datePublished,
      description: articleBody.slice(0, 200),
    }))
    const found = findListings(
      analyseArticle(first as NewsArticle),
      [buildListingIndex([...OTHERS, ...listings], idf)],
      idf,
    )
    expect(found.map(({ listing }) => listing)).not.toContain(0)
    expect(found.length).toBeGreaterThanOrEqual(2)
  })

  it('does not depend on how the listings are parted into batches, nor finds less among more', () => {
    const listing = fc.constantFrom(SAME, ...OTHERS, {
      ...SAME,
      url: 'https://b.example',
      headline: 'Ruiz on the Lindesund dam',
    })
    fc.assert(
      fc.property(fc.array(listing, { maxLength: 12 }), fc.nat(12), (listings, at) => {
        const whole = new Set(find(listings))
        expect(new Set(find(listings.slice(0, at), listings.slice(at)))).toEqual(whole)
      }),
    )
  })

  it('refuses a batch whose listings its postings cannot number', () => {
    expect(() =>
      buildListingIndex(
        Array.from({ length: MAX_LISTINGS + 1 }, () => SAME),
        idf,
      ),
    ).toThrow(RangeError)
  })

  it('takes time in proportion to the listings', () => {
    const makeBatch = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ ...SAME, url: `https://a.example/${i}` }))
    const growth = measureGrowth(makeBatch, 500, (batch) => findListings(page, [buildListingIndex(batch, idf)], idf))
    expect(growth).toBeLessThan(MAX_LINEAR_GROWTH)
  })
})
