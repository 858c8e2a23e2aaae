import { gzipSync } from 'node:zlib'
import { describe, expect, test, vi } from 'vitest'
import { fetchDocument, parseRetryAfter } from '../../../src/background/sources/fetch-document.ts'
import { inTimeZone, TIME_ZONES } from '../../in-time-zone.ts'
import { serve, stopServing } from './local-server.ts'

const never = new AbortController().signal
describe('fetchDocument', () => {
  test('gives text, address and validators', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, {
        'Content-Type': 'application/rss+xml',
        ETag: '"1"',
        'Last-Modified': 'Fri, 08 Aug 2025 10:00:00 GMT',
      })
      response.end('<rss/>')
    })
    expect(await fetchDocument(address, never)).toEqual({
      state: 'fetched',
      text: '<rss/>',
      contentType: 'application/rss+xml',
      address,
      validators: { etag: '"1"', lastModified: 'Fri, 08 Aug 2025 10:00:00 GMT' },
    })
  })

  test('sends the validators back, and nothing that names the reader', async () => {
    let sent: Record<string, unknown> = {}
    const address = await serve((request, response) => {
      sent = request.headers
      response.writeHead(304).end()
    })
    expect(await fetchDocument(address, never, { etag: '"1"', lastModified: 'yesterday' })).toEqual({
      state: 'notModified',
    })
    expect(sent).toMatchObject({ 'if-none-match': '"1"', 'if-modified-since': 'yesterday' })
    expect(sent).not.toHaveProperty('cookie')
    expect(sent).not.toHaveProperty('referer')
  })

  test('follows a redirect and says where it led', async () => {
    const address = await serve((request, response) => {
      if (request.url === '/feed') response.writeHead(301, { Location: '/moved' }).end()
      else response.end('here')
    })
    expect(await fetchDocument(address, never)).toMatchObject({
      text: 'here',
      address: address.replace('/feed', '/moved'),
    })
  })

  test.each<[number, Record<string, string>, object]>([
    [404, {}, { state: 'failed', gone: true, problem: 'Not found (404).' }],
    [410, {}, { state: 'failed', gone: true }],
    [403, {}, { state: 'failed', refused: true, problem: 'The server refuses access (403).' }],
    [500, {}, { state: 'failed', problem: 'The server answered with error 500.' }],
    [503, {}, { state: 'failed' }],
    [503, { 'Retry-After': '120' }, { state: 'wait', seconds: 120 }],
    [429, { 'Retry-After': '3600' }, { state: 'wait', seconds: 3600 }],
    [429, {}, { state: 'wait' }],
  ])('answer %i %j', async (status, headers, outcome) => {
    const address = await serve((_, response) => void response.writeHead(status, headers).end('sorry'))
    expect(await fetchDocument(address, never)).toMatchObject(outcome)
  })

  test('says so when a redirect leads where it may not follow', async () => {
    // As in a browser without access to the other site: the first answer is fine, the second cannot be had.
    const address = await serve(
      (_, response) => void response.writeHead(301, { Location: 'http://127.0.0.1:1/' }).end(),
    )
    expect(await fetchDocument(address, never)).toMatchObject({
      state: 'failed',
      redirected: true,
      problem: expect.stringContaining('redirected'),
    })
  })

  test('takes nothing from another site that lets everybody read it', async () => {
    const contains = vi.fn(async () => false)
    vi.stubGlobal('chrome', { permissions: { contains } })
    const elsewhere = await serve((_, response) => void response.end('not agreed to'))
    const address = await serve((_, response) => void response.writeHead(301, { Location: elsewhere }).end())
    expect(await fetchDocument(address, never)).toMatchObject({ state: 'failed', redirected: true })
    expect(contains).toHaveBeenCalledExactlyOnceWith({ origins: ['http://127.0.0.1/*'] })
    vi.unstubAllGlobals()
  })

  test('unpacks a file that is packed without saying so', async () => {
    const address = await serve((_, response) => void response.end(gzipSync('unpacked')))
    expect(await fetchDocument(address, never)).toMatchObject({ text: 'unpacked' })
  })

  test('a damaged package is a failure in words', async () => {
    const address = await serve((_, response) => void response.end(gzipSync('unpacked').subarray(0, 15)))
    expect(await fetchDocument(address, never)).toMatchObject({ problem: expect.stringContaining('damaged') })
  })

  test('a redirect that never ends is a failure', async () => {
    const address = await serve((_, response) => void response.writeHead(302, { Location: '/feed' }).end())
    expect(await fetchDocument(address, never)).toMatchObject({ state: 'failed' })
  })

  test('unpacks gzip', async () => {
    const address = await serve((_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('unpacked'))
    })
    expect(await fetchDocument(address, never)).toMatchObject({ text: 'unpacked' })
  })

  test('stops reading at the bound, whatever the server would go on to send', async () => {
    let sent = 0
    const address = await serve((_, response) => {
      const chunk = 'x'.repeat(100_000)
      const send = () => {
        sent += chunk.length
        if (sent < 1_000_000_000 && !response.destroyed) response.write(chunk, send)
      }
      send()
    })
    const bounds = { timeout: 20_000, size: 1_000_000 }
    expect(await fetchDocument(address, never, {}, bounds)).toEqual({
      state: 'failed',
      unreadable: true,
      problem: 'The document is larger than 1 MB.',
    })
    expect(sent).toBeLessThan(100_000_000)
  })

  test('a bomb of gzip is stopped at the bound after unpacking', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    const address = await serve((_, response) => void response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb))
    const bounds = { timeout: 20_000, size: 1_000_000 }
    expect(await fetchDocument(address, never, {}, bounds)).toMatchObject({
      state: 'failed',
      problem: 'The document is larger than 1 MB.',
    })
  })

  test('gives up on a server that stalls', async () => {
    const address = await serve((_, response) => void response.write('begun'))
    const bounds = { timeout: 100, size: 1000 }
    expect(await fetchDocument(address, never, {}, bounds)).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('0.1 seconds'),
    })
  })

  test('a cancel throws at once', async () => {
    const address = await serve(() => {})
    const cancel = new AbortController()
    const fetching = fetchDocument(address, cancel.signal)
    cancel.abort()
    await expect(fetching).rejects.toThrow(/abort/i)
  })

  test('says when no server answers', async () => {
    const address = await serve(() => {})
    stopServing()
    expect(await fetchDocument(address, never)).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('cannot be reached'),
    })
  })

  test('says when there is no network at all', async () => {
    const address = await serve(() => {})
    stopServing()
    vi.stubGlobal('navigator', { onLine: false })
    expect(await fetchDocument(address, never)).toMatchObject({
      state: 'failed',
      problem: expect.stringContaining('This computer is offline'),
    })
    vi.unstubAllGlobals()
  })
})

test.each([
  [null, undefined],
  ['', undefined],
  ['soon', undefined],
  ['0', 0],
  [' 120 ', 120],
  ['Fri, 08 Aug 2025 10:00:10 GMT', 10],
  ['Fri, 08 Aug 2025 09:00:00 GMT', 0],
  // RFC 9110, 5.6.7: the form of C's asctime names no zone and is in UTC.
  ['Fri Aug  8 10:00:10 2025', 10],
])('Retry-After %j means %s seconds, in every zone', (value, seconds) => {
  for (const zone of TIME_ZONES) {
    expect(inTimeZone(zone, () => parseRetryAfter(value, Date.parse('2025-08-08T10:00:00Z')))).toBe(seconds)
  }
})
