/** Serves one page on this machine, for a browser to open. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ServedPage {
  url: string
  close(): void
}

/** Serves one HTML text under every path, on a free port that only this machine can reach. */
export async function servePage(html: string): Promise<ServedPage> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
