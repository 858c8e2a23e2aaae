/** Reads the page of a listing, because the reader asked for it: as a guest, within bounds, and once. */
import type { NewsArticle } from '../../core/model/article.ts'
import type { Extraction } from '../../core/model/extraction.ts'
import type { Listing } from '../../core/model/listing.ts'
import { say } from '../../locale/say.ts'
import { inTurn } from '../in-turn.ts'
import { isTeaser } from '../library/teaser.ts'
import { fetchDocument } from '../sources/fetch-document.ts'

/** An article, or why there is none, in words for the reader. */
export type ListingRead = { article: NewsArticle } | { problem: string }

/**
 * Robots.txt is not asked: it is for programs that go by themselves, and this is a reader who opens a page.
 * @throws DOMException `AbortError` when cancelled.
 */
export async function readListing(
  listing: Listing,
  readPage: (page: { html: string; address: string }) => Promise<Extraction>,
  signal: AbortSignal,
): Promise<ListingRead> {
  const fetched = await inTurn(`pages of ${new URL(listing.url).host}`, () => fetchDocument(listing.url, signal))
  if (fetched.state === 'notModified') return { problem: say('listingNoArticle') }
  if (fetched.state !== 'fetched') return { problem: fetched.problem }
  const extraction = await readPage({ html: fetched.text, address: fetched.address })
  if (extraction.state !== 'extracted') return { problem: say('listingNoArticle') }
  const { article, cutOff } = extraction
  if (isTeaser(article.articleBody)) return { problem: cutOff ? say('listingPaywall') : say('listingTooShort') }
  return { article: toArticle(listing, article) }
}

/** Under the outlet's name and the address that the list gives, by which it is known that it was read. */
function toArticle({ url, headline, publisher, datePublished, inLanguage }: Listing, page: NewsArticle): NewsArticle {
  const date = page.datePublished ?? datePublished
  const language = page.inLanguage ?? inLanguage
  return {
    id: url,
    url,
    headline: page.headline || headline,
    publisher,
    ...(page.author && { author: page.author }),
    ...(date && { datePublished: date }),
    ...(language && { inLanguage: language }),
    articleBody: page.articleBody,
  }
}
