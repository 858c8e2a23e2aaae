// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { describe, expect, it } from 'vitest'
import { readListing } from '../../../src/background/reach/read-listing.ts'
import type { Listing } from '../../../src/core/model/listing.ts'
import { readPage } from '../../../src/offscreen/read-page.ts'
import { serve } from '../sources/local-server.ts'

const LONG = 'The dam held for nine hours before it broke, and forty houses were under water by noon. '.repeat(9)
const PAGE = `<title>Dam breaks</title><article><h1>Dam breaks</h1>${`<p>${LONG}</p>`.repeat(3)}</article>`
const PAYWALL = readFileSync('tests/fixtures/pages/extraction/behind-a-paywall.html', 'utf8')

async function read(listener: RequestListener, signal = new AbortController().signal) {
  const url = (await serve(listener)).replace('/feed', '/dam')
  const listing: Listing = { url, headline: 'Dam', publisher: 'Courier', datePublished: '2026-11-21T18:00:00Z' }
  return readListing(listing, async ({ html, address }) => readPage(html, address), signal)
}

const answer =
  (html: string, status = 200): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { 'Content-Type': 'text/html' }).end(html)

describe('readListing', () => {
  it('gives the page’s article under the outlet’s name, address and date of the list', async () => {
    const result = await read(answer(PAGE))
    expect(result).toMatchObject({
      article: {
        id: expect.stringMatching(/\/dam$/),
        url: expect.stringMatching(/\/dam$/),
        headline: 'Dam breaks',
        publisher: 'Courier',
        datePublished: '2026-11-21T18:00:00Z',
        articleBody: expect.stringContaining('nine hours'),
      },
    })
  })

  it('sends neither cookies nor where the reader is, and does not ask robots.txt', async () => {
    const asked: (string | undefined)[] = []
    const headers: object[] = []
    await read((request, response) => {
      asked.push(request.url)
      headers.push(request.headers)
      answer(PAGE)(request, response)
    })
    expect(asked).toEqual(['/dam'])
    expect(headers[0]).not.toHaveProperty('cookie')
    expect(headers[0]).not.toHaveProperty('referer')
  })

  it.each([
    ['a refusal', answer('', 403), 'The server refuses access (403).'],
    ['a page that is gone', answer('', 404), 'Not found (404).'],
    ['a front page', answer('<title>Home</title><a href="/a">A</a>'), 'Its page has no article that can be read.'],
    ['a paywall', answer(PAYWALL), 'It is behind a paywall.'],
  ])('says why there is none: %s', async (_, listener, problem) => {
    expect(await read(listener)).toEqual({ problem })
  })

  it('can be cancelled', async () => {
    const cancel = new AbortController()
    const reading = read(() => cancel.abort(), cancel.signal)
    await expect(reading).rejects.toThrow(/abort/i)
  })
})
