/** Asks each site for its robots.txt once, when the first of its addresses is wanted. */
import { fetchDocument } from './fetch-document.ts'
import { NO_ROBOTS, parseRobots, type Robots } from './robots.ts'

export class RobotsReader {
  readonly #signal: AbortSignal
  readonly #sites = new Map<string, Promise<Robots | undefined>>()

  constructor(signal: AbortSignal) {
    this.#signal = signal
  }

  /**
   * The robots.txt of the site that an address is on; undefined when it cannot be had now.
   * @throws DOMException `AbortError` when cancelled.
   */
  read(address: string): Promise<Robots | undefined> {
    const { origin } = new URL(address)
    const known = this.#sites.get(origin) ?? fetchRobots(`${origin}/robots.txt`, this.#signal)
    this.#sites.set(origin, known)
    return known
  }
}

async function fetchRobots(address: string, signal: AbortSignal): Promise<Robots | undefined> {
  const fetched = await fetchDocument(address, signal)
  if (fetched.state === 'fetched') return parseRobots(fetched.text)
  return fetched.state === 'failed' && fetched.gone ? NO_ROBOTS : undefined
}
