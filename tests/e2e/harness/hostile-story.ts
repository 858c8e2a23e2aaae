/** A story that everybody tells, each sentence, name and title of it with a text in it that somebody chose to do harm with. */
import { PAYLOADS } from '../../fixtures/payloads.ts'
import { escapeText } from './feeds.ts'

let taken = 0
/** The next one, so that each comes in somewhere and each place has many. */
export const take = () => PAYLOADS[taken++ % PAYLOADS.length] ?? ''

/** What outlet after outlet reports, each with another number and a payload of its own in each sentence. */
const STORY = [
  (n: number) =>
    `Divers found cracks in ${n} of the forty piers of the Varden bridge on Tuesday ${take()}, the port authority said.`,
  (n: number) => `“We will not gamble with the lives of ${n} neighbours ${take()},” said the mayor, Ines Calloway.`,
  (n: number) => `Some ${n}8,000 people cross the bridge each day on their way to the docks of Port Ellery ${take()}.`,
  (n: number) => `Repairs are expected to take ${n} years and to cost 40 million euros ${take()}, officials said.`,
  (n: number) => `Ferries will carry commuters across the river ${take()} from ${n} in the morning until midnight.`,
  (n: number) =>
    `Shopkeepers on the northern bank fear that ${n} customers in ten will stay away until the spring ${take()}.`,
]

const paragraphs = (n: number) => STORY.map((write) => write(n))

/** The page that the reader is on. */
export function pageOfStory(): string {
  const jsonLd = {
    '@type': 'NewsArticle',
    headline: take(),
    author: { name: take() },
    publisher: { name: take() },
    articleSection: take(),
  }
  const metas = ['og:title', 'og:site_name', 'article:author', 'description', 'author'].map(
    (name) => `<meta property="${name}" name="${name}" content="${escapeAttribute(take())}">`,
  )
  return `<!doctype html><html lang="en"><title>${escapeText(take())}</title>${metas.join('')}
    <script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll('<', '\\u003c')}</script>
    <article><h1>Varden bridge closes ${escapeText(take())}</h1><time datetime="${new Date().toISOString()}"></time>
    ${paragraphs(3)
      .map((text) => `<p>${escapeText(text)}</p>`)
      .join('')}</article></html>`
}

const escapeAttribute = (text: string) => escapeText(text).replaceAll('"', '&quot;')

/** What a source of the library has. */
export function articleOfStory(outlet: number) {
  return {
    id: `a-${outlet}`,
    headline: `Varden bridge closes ${take()}`,
    publisher: take(),
    url: `http://outlet-${outlet}.test/`,
    articleBody: paragraphs(outlet + 4).join('\n\n'),
    datePublished: new Date().toISOString(),
  }
}

/** The front page of a site that names feeds. */
export function siteWithFeeds(): string {
  const links = [0, 1, 2].map(
    (i) => `<link rel="alternate" type="application/rss+xml" title="${escapeAttribute(take())}" href="/${i}.xml">`,
  )
  return `<title>${escapeText(take())}</title>${links.join('')}`
}

/** A list of sources, to be imported. */
export function listAsOpml(): string {
  const outlines = Array.from({ length: 20 }, (_, i) => {
    const text = escapeAttribute(take())
    return `<outline type="rss" text="${text}" title="${text}" xmlUrl="http://listed-${i}.test/feed.xml"/>`
  })
  return `<?xml version="1.0"?><opml version="2.0"><body>${outlines.join('')}</body></opml>`
}
