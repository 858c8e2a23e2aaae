/** Recognises the page itself in the library, since a page is never compared with itself. */
import type { NewsArticle } from '../../model/article.ts'
import { articleIdAt, type Segment } from '../segment/segment.ts'
import { hashAddress, NO_ADDRESS } from './address.ts'
import { hashBody } from './text.ts'

/** Whether an article of a segment, given by its number, is the page. */
export type OwnArticleTest = (segment: Segment, article: number) => boolean

/** A test that recognises the page by its id, its address or its text. */
export function createOwnArticleTest(page: NewsArticle): OwnArticleTest {
  const address = hashAddress(page.url)
  const body = hashBody(page)
  return (segment, article) =>
    segment.texts[article] === body ||
    (address !== NO_ADDRESS && segment.addresses[article] === address) ||
    articleIdAt(segment, article) === page.id
}
