/** Finds the feeds behind an address that the reader pasted. */
import type { FeedCandidate } from '../../messaging/library-protocol.ts'
import type { FeedLinks } from '../../messaging/reader-protocol.ts'
import { fetchDocument } from './fetch-document.ts'
import { NotAFeedError, parseFeed } from './parse-feed.ts'
import { toWebAddress } from './to-web-address.ts'

/** Where sites keep a feed that their pages do not name, the most common places first. */
const USUAL_PATHS = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feeds/posts/default']

/** Thrown when nothing is found; its message is for the reader. */
class NoFeedError extends Error {
  override readonly name = 'NoFeedError'
}

/**
 * The feeds at an address: the address itself, those that its page names, or one at a usual path.
 * @param readFeedLinks reads the feeds that a page's HTML names, with their addresses as they are written.
 * @throws NoFeedError saying why there are none.
 */
export async function findFeeds(
  address: string,
  readFeedLinks: (html: string) => Promise<FeedLinks>,
  signal: AbortSignal,
): Promise<FeedCandidate[]> {
  const fetched = await fetchDocument(address, signal)
  if (fetched.state !== 'fetched')
    throw new NoFeedError('problem' in fetched ? fetched.problem : 'The server sent nothing.')
  const own = toCandidate(fetched.text, fetched.address)
  if (own) return [own]
  const named = listCandidates(await readFeedLinks(fetched.text), fetched.address)
  return named.length > 0 ? named : tryUsualPaths(fetched.address, signal)
}

function listCandidates({ feeds, title: siteTitle, language }: FeedLinks, homepage: string): FeedCandidate[] {
  return feeds.flatMap(({ href, title }) => {
    const feed = toWebAddress(href, homepage)
    if (feed === undefined) return []
    return [{ feed, title: title || siteTitle || new URL(feed).host, homepage, ...(language && { language }) }]
  })
}

async function tryUsualPaths(home: string, signal: AbortSignal): Promise<FeedCandidate[]> {
  for (const path of USUAL_PATHS) {
    const fetched = await fetchDocument(new URL(path, home).href, signal)
    const candidate = fetched.state === 'fetched' ? toCandidate(fetched.text, fetched.address) : undefined
    if (candidate) return [candidate]
  }
  throw new NoFeedError(
    'This site names no feed, and there is none in the usual places. Paste the address of its feed.',
  )
}

/** Undefined for a text that is not a feed. */
function toCandidate(text: string, address: string): FeedCandidate | undefined {
  try {
    const { title, homepage, language } = parseFeed(text, address)
    return {
      feed: address,
      title: title?.trim() || new URL(address).host,
      ...(homepage && { homepage }),
      ...(language && { language }),
    }
  } catch (error) {
    if (error instanceof NotAFeedError) return undefined
    throw error
  }
}
