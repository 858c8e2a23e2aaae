import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ListingLimits, parseListings } from '../../../src/background/world-list/parse-listings.ts'
import { listingSchema } from '../../../src/core/model/listing.ts'
import { parse } from '../../../src/core/model/parse.ts'
import { MAX_LINEAR_GROWTH, measureGrowth } from '../../measure-growth.ts'
import { galLine } from './gal.ts'

const limits: ListingLimits = {
  languages: new Set(['en', 'es']),
  seen: Date.parse('2026-11-21T18:00:00Z'),
  now: Date.parse('2026-11-21T18:30:00Z'),
}
const FIELDS = {
  url: 'https://www.courier.example/dam',
  outletName: 'Courier',
  title: 'Dam breaks',
  desc: 'It rained.',
}
const LINE = galLine(FIELDS)

function readOne(fields: object) {
  return parseListings(galLine({ ...FIELDS, ...fields }), limits).listings[0]
}

describe('parseListings', () => {
  it('reads what the list says of an article', () => {
    expect(parseListings(LINE, limits)).toEqual({
      faults: 0,
      listings: [
        {
          url: FIELDS.url,
          headline: 'Dam breaks',
          description: 'It rained.',
          publisher: 'Courier',
          datePublished: '2026-11-21T18:00:00.000Z',
          inLanguage: 'en',
        },
      ],
    })
  })

  it.each([
    ['no name of the outlet', { outletName: '' }, { publisher: 'www.courier.example' }],
    ['a date in 9999', { date: '9999-12-31T00:00:00Z' }, { datePublished: '2026-11-21T18:00:00.000Z' }],
    ['no date', { date: null }, { datePublished: '2026-11-21T18:00:00.000Z' }],
    ['a year alone', { date: '2026' }, { datePublished: '2026-11-21T18:00:00.000Z' }],
    ['line breaks in its headline', { title: ' Dam\n breaks\t' }, { headline: 'Dam breaks' }],
    ['a region in its language', { lang: 'es-MX' }, { inLanguage: 'es' }],
    [
      'markup, which stays text',
      { title: '<img src=x onerror=alert(1)>' },
      { headline: '<img src=x onerror=alert(1)>' },
    ],
  ])('takes a line with %s', (_, fields, expected) => {
    expect(readOne(fields)).toMatchObject(expected)
  })

  it('cuts what is too long for a list', () => {
    expect(readOne({ title: 'a'.repeat(5000) })?.headline).toHaveLength(300)
    expect(readOne({ desc: 'a'.repeat(5000) })?.description).toHaveLength(500)
  })

  it('leaves out other languages, which is no fault of theirs', () => {
    expect(parseListings(galLine({ ...FIELDS, lang: 'zh' }), limits)).toEqual({ listings: [], faults: 0 })
  })

  it.each([
    ['no JSON', '{"url": '],
    ['another value', '[1, 2]'],
    ['nothing', 'null'],
    ['no address', galLine({ title: 'Dam' })],
    ['an address that runs', galLine({ ...FIELDS, url: 'javascript:alert(1)' })],
    ['an address of a file', galLine({ ...FIELDS, url: 'file:///etc/passwd' })],
    ['no headline', galLine({ ...FIELDS, title: '  ' })],
    ['10 MB', galLine({ ...FIELDS, desc: 'a'.repeat(10_000_000) })],
    ['the bytes of another encoding', '\u0000\uFFFD\uFEFF'],
  ])('counts a line with %s and reads the others', (_, line) => {
    const { listings, faults } = parseListings([LINE, line, LINE].join('\n'), limits)
    expect([listings.length, faults]).toEqual([2, 1])
  })

  it('gives only valid listings, whatever the fields hold', () => {
    const field = fc.oneof(fc.jsonValue(), fc.webUrl(), fc.string())
    const record = fc.record(
      { url: field, title: field, desc: field, outletName: field, lang: fc.constant('en'), date: field },
      { requiredKeys: ['lang'] },
    )
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const text = records.map((fields) => JSON.stringify(fields)).join('\n')
        for (const listing of parseListings(text, limits).listings)
          expect(parse(listingSchema, listing)).toEqual(listing)
      }),
    )
  })

  it('takes time in proportion to the lines', () => {
    const growth = measureGrowth(
      (count) => `${LINE}\n`.repeat(count),
      2000,
      (text) => parseListings(text, limits),
    )
    expect(growth).toBeLessThan(MAX_LINEAR_GROWTH)
  })
})
