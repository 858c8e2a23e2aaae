/**
 * Fetches one document politely and within bounds: conditionally, without cookies or referrer, with a time limit and
 * a size limit. Whatever a server answers is a value; only cancelling throws.
 */
import { toIsoDate } from '../../core/model/date.ts'
import { decodeText } from '../../core/text/decode-text.ts'
import { say, sayCount } from '../../locale/say.ts'
import { isOnline } from '../../platform/is-online.ts'
import { mayTakeFrom } from '../../platform/may-take-from.ts'
import { readBounded, unpack } from './read-bounded.ts'

/** What the server said about the version that it last sent (RFC 9110, 8.8). */
export interface Validators {
  etag?: string | undefined
  lastModified?: string | undefined
}

export interface FetchBounds {
  /** For the whole document, in milliseconds. */
  timeout: number
  /** In bytes after decompression. */
  size: number
}

/** A long feed has 2 MB, a long page 5; a slow server answers within ten seconds or not at all. */
const FETCH_BOUNDS: FetchBounds = { timeout: 30_000, size: 10_000_000 }

/** In every request. */
const COURTESY = {
  // We send validators of our own, and the browser's cache must not answer them for the server.
  cache: 'no-store',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit

export type Fetched =
  | { state: 'fetched'; text: string; contentType: string; address: string; validators: Validators }
  | { state: 'notModified' }
  /** The server asks us to wait (429, or 503 with Retry-After); `seconds` if it says for how long. */
  | { state: 'wait'; seconds?: number; problem: string }
  /**
   * `gone`: 404 or 410. The document may come back, but there is no use in asking often.
   * `refused`: 401, 402, 403 or 451. It is there, and not for us.
   * `redirected`: the server leads to where Parallax has no access.
   * `unreadable`: what came is too large or damaged, and would be again.
   */
  | { state: 'failed'; problem: string; gone?: boolean; refused?: boolean; redirected?: boolean; unreadable?: boolean }

/**
 * Fetches `address`.
 * @throws DOMException `AbortError` when `signal` cancels it; nothing else.
 */
export async function fetchDocument(
  address: string,
  signal: AbortSignal,
  validators: Validators = {},
  bounds: FetchBounds = FETCH_BOUNDS,
): Promise<Fetched> {
  const timeout = AbortSignal.timeout(bounds.timeout)
  try {
    const response = await fetch(address, {
      headers: conditionalHeaders(validators),
      ...COURTESY,
      signal: AbortSignal.any([signal, timeout]),
    })
    // The browser hands over what another site lets everybody read, though the reader knows nothing of that site.
    if (response.redirected && !(await mayTakeFrom(response.url))) {
      void response.body?.cancel()
      return redirectedAway()
    }
    return refusalOf(response) ?? (await readResponse(response, bounds))
  } catch (error) {
    signal.throwIfAborted()
    if (timeout.aborted) {
      return {
        state: 'failed',
        problem: sayCount('serverTooSlow', bounds.timeout / 1000),
      }
    }
    if (await isRedirect(address, AbortSignal.any([signal, timeout]))) return redirectedAway()
    signal.throwIfAborted()
    return { state: 'failed', problem: isOnline() ? sayUnreachable(error) : say('offline') }
  }
}

function redirectedAway(): Fetched {
  return { state: 'failed', redirected: true, problem: say('redirectedAway') }
}

function conditionalHeaders({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag !== undefined && { 'If-None-Match': etag }),
    ...(lastModified !== undefined && { 'If-Modified-Since': lastModified }),
  }
}

function refusalOf(response: Response): Fetched | undefined {
  const { status } = response
  if (response.ok) return undefined
  void response.body?.cancel()
  if (status === 304) return { state: 'notModified' }
  if (status === 429 || (status === 503 && response.headers.has('Retry-After'))) {
    const seconds = parseRetryAfter(response.headers.get('Retry-After'), Date.now())
    return {
      state: 'wait',
      ...(seconds !== undefined && { seconds }),
      problem: say('serverAsksToWait', { status }),
    }
  }
  if (status === 404 || status === 410) return { state: 'failed', gone: true, problem: say('notFound', { status }) }
  if ([401, 402, 403, 451].includes(status)) {
    return { state: 'failed', refused: true, problem: say('serverRefuses', { status }) }
  }
  return { state: 'failed', problem: say('serverError', { status }) }
}

/**
 * Seconds until a Retry-After (RFC 9110, 10.2.3), given as seconds or as a date; undefined for anything else.
 *
 * @param now milliseconds since 1970.
 * @internal
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined
  if (/^\s*\d+\s*$/.test(value)) return Number(value)
  const date = toIsoDate(value)
  return date === undefined ? undefined : Math.max(0, Math.ceil((Date.parse(date) - now) / 1000))
}

async function readResponse(response: Response, bounds: FetchBounds): Promise<Fetched> {
  const received = await readBounded(response.body, bounds.size)
  const bytes = received && (await unpack(received, bounds.size).catch(() => 'damaged' as const))
  if (bytes === undefined) {
    return {
      state: 'failed',
      unreadable: true,
      problem: say('documentTooLarge', { megabytes: bounds.size / 1_000_000 }),
    }
  }
  if (bytes === 'damaged') return { state: 'failed', unreadable: true, problem: say('documentDamaged') }
  const contentType = response.headers.get('Content-Type') ?? ''
  return {
    state: 'fetched',
    text: decodeText(bytes, TextDecoder, contentType),
    contentType,
    address: response.url,
    validators: {
      etag: response.headers.get('ETag') ?? undefined,
      lastModified: response.headers.get('Last-Modified') ?? undefined,
    },
  }
}

/**
 * Whether a server answers with a redirect. One that leads where Parallax has no access looks like a server that cannot
 * be reached, and the browser does not tell where it leads.
 */
async function isRedirect(address: string, signal: AbortSignal): Promise<boolean> {
  try {
    const { type, status, body } = await fetch(address, { ...COURTESY, redirect: 'manual', signal })
    void body?.cancel()
    return type === 'opaqueredirect' || (status >= 300 && status < 400)
  } catch {
    return false
  }
}

function sayUnreachable(error: unknown): string {
  const reason = error instanceof Error ? error.message : ''
  return reason ? say('serverUnreachableFor', { reason }) : say('serverUnreachable')
}
