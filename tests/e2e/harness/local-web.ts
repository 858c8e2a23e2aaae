/**
 * A web of the test's own: an HTTP proxy that the browser under test sends every request to, loopback included. It
 * answers with the pages that the test publishes and writes down what was asked, so that a request that nobody
 * should make is seen wherever it was bound.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

interface WebPage {
  /** A promise holds the answer back. */
  body: string | Buffer | Promise<string>
  type?: string
  /** Sends to this address instead. */
  redirect?: string
}

export interface LocalWeb {
  /** Chrome's switches that lead all its traffic here. */
  switches: string[]
  /** Firefox's preferences that do. */
  preferences: Record<string, string | number | boolean>
  /** Every address asked for so far; `https` ones without a path, as a proxy sees them. */
  requests: string[]
  /** @param url an `http` address of any host. */
  publish(url: string, page: WebPage): void
  /** Lets every answer of a host take so many milliseconds. */
  slowDown(host: string, milliseconds: number): void
  /** Lets the scripts of any site read what a host answers (CORS). */
  openUp(host: string): void
  close(): Promise<void>
}

export async function openLocalWeb(): Promise<LocalWeb> {
  const pages = new Map<string, WebPage>()
  const delays = new Map<string, number>()
  const open = new Set<string>()
  const requests: string[] = []
  const server = createServer(async ({ url = '' }, response) => {
    requests.push(url)
    const host = URL.parse(url)?.host ?? ''
    const delay = delays.get(host)
    if (delay !== undefined) await wait(delay)
    const page = pages.get(url)
    const status = page?.redirect ? 301 : page ? 200 : 404
    response.writeHead(status, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      ...(page?.redirect && { location: page.redirect }),
      ...(open.has(host) && { 'access-control-allow-origin': '*' }),
    })
    response.end(await page?.body)
  })
  server.on('connect', ({ url }, socket) => {
    requests.push(`https://${url}`)
    // A browser that is closed hangs up in the middle.
    socket.on('error', () => {})
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    switches: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.allow_hijacking_localhost': true,
    },
    requests,
    publish: (url, page) => pages.set(url, page),
    openUp: (host) => void open.add(host),
    slowDown: (host, milliseconds) => delays.set(host, milliseconds),
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
