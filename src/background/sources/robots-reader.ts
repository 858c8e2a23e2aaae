/** Asks each site for its robots.txt once, when the first of its addresses is wanted. */
import { fetchDocument } from './fetch-document.ts'
import { mayVisit, NO_ROBOTS, parseRobots, type Robots } from './robots.ts'

/** Of a site whose robots.txt cannot be had now: nothing may be fetched (RFC 9309, 2.3.1.4). */
const CLOSED = parseRobots('User-agent: *\nDisallow: /')

export class RobotsReader {
  readonly #signal: AbortSignal
  readonly #sites = new Map<string, Promise<Robots>>()

  constructor(signal: AbortSignal) {
    this.#signal = signal
  }

  async mayVisit(address: string): Promise<boolean> {
    return mayVisit(await this.read(address), address)
  }

  /** The robots.txt of the site that an address is on. @throws DOMException `AbortError` when cancelled. */
  read(address: string): Promise<Robots> {
    const { origin } = new URL(address)
    const known = this.#sites.get(origin) ?? fetchRobots(`${origin}/robots.txt`, this.#signal)
    this.#sites.set(origin, known)
    return known
  }
}

async function fetchRobots(address: string, signal: AbortSignal): Promise<Robots> {
  const fetched = await fetchDocument(address, signal)
  if (fetched.state === 'fetched') return parseRobots(fetched.text)
  return fetched.state === 'failed' && fetched.gone ? NO_ROBOTS : CLOSED
}
