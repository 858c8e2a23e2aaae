/** A publisher's server on loopback, stopped at the end of the test that asked for it. */
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'

let servers: Server[] = []

/** Starts a server. @returns the address of a feed on it. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`
}

export function stopServing(): void {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
  servers = []
}

afterEach(stopServing)
