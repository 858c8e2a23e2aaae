import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseOffers } from '../../../src/background/reach/choose-offers.ts'
import { siteOf } from '../../../src/core/library/identity/site.ts'
import type { Listing } from '../../../src/core/model/listing.ts'

const PAGE = { publisher: 'The Page', url: 'https://www.page.example/dam' }

function listing(publisher: string, url: string): Listing {
  return { url, publisher, headline: 'Dam breaks' }
}

describe('chooseOffers', () => {
  it.each<[string, Listing, boolean]>([
    ['another outlet', listing('Courier', 'https://courier.example/dam'), true],
    ['the page’s own outlet by its name', listing('the page ', 'https://other.example/dam'), false],
    ['the page’s own outlet by its site', listing('Page Sports', 'https://sports.page.example/dam'), false],
    ['an outlet that was compared, by its name', listing('Herald', 'https://other.example/dam'), false],
    ['an outlet that was compared, by its site', listing('herald.example', 'http://herald.example/2'), false],
  ])('%s', (_, candidate, isOffered) => {
    const compared = [{ publisher: 'Herald', url: 'https://www.herald.example/1' }]
    expect(chooseOffers([candidate], [PAGE, ...compared])).toEqual(isOffered ? [candidate] : [])
  })

  it('works for a page without an address', () => {
    expect(chooseOffers([listing('A', 'https://a.example/')], [{ publisher: 'File' }])).toHaveLength(1)
  })

  it('takes the best of each outlet, in order, and no more than a dozen', () => {
    const outlet = fc.integer({ min: 0, max: 30 })
    fc.assert(
      fc.property(fc.array(fc.tuple(outlet, outlet)), (pairs) => {
        const listings = pairs.map(([name, site], i) => listing(`Outlet ${name}`, `https://s${site}.example/${i}`))
        const offers = chooseOffers(listings, [PAGE])
        expect(offers.length).toBeLessThanOrEqual(12)
        expect(new Set(offers.map(({ publisher }) => publisher)).size).toBe(offers.length)
        expect(new Set(offers.map(({ url }) => siteOf(url))).size).toBe(offers.length)
        expect(offers).toEqual(listings.filter((one) => offers.includes(one)))
        expect(offers[0]).toEqual(listings[0])
      }),
    )
  })
})
