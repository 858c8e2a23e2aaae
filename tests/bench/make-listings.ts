/** A world list made of the large library. */
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { Listing } from '../../src/core/model/listing.ts'

/** In UTF-16 code units, as a list's descriptions are cut. */
const DESCRIPTION = 160

/** A headline and the beginning of a paragraph; each article gives several, until there are enough. */
export function makeListings(articles: readonly NewsArticle[], count: number): Listing[] {
  const rounds = Math.ceil(count / articles.length)
  const listings = Array.from({ length: rounds }, (_, round) => articles.map((article) => makeListing(article, round)))
  return listings.flat().slice(0, count)
}

function makeListing(
  { headline, publisher, datePublished = '2020-01-01', articleBody }: NewsArticle,
  round: number,
): Listing {
  const paragraphs = articleBody.split('\n\n')
  const paragraph = paragraphs[round % paragraphs.length] ?? ''
  return {
    url: `https://listing.example/${round}/${encodeURIComponent(headline)}`,
    // Later rounds stand for other articles: with another headline, made of the same words.
    headline: round === 0 ? headline : paragraph.slice(-headline.length),
    description: paragraph.slice(0, DESCRIPTION),
    publisher,
    ...(/^\d{4}-\d{2}-\d{2}/.test(datePublished) && { datePublished }),
  }
}
