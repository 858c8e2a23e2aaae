/** Outlets of the test's own, each with a feed that carries its articles whole. */
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Source } from '../../../src/core/model/source.ts'
import { listSiteAddresses } from '../../../src/platform/site-addresses.ts'
import type { LocalWeb } from './local-web.ts'

/** The match pattern of every site that the test's web holds under `host`. */
export const originOf = (host: string) => `http://${host}/*`

/** The match patterns of all that the extension asks for when it needs the site of `host`. */
export const siteOf = (host: string) => listSiteAddresses(`http://${host}`).map((address) => `${address}*`)

export interface Item {
  /** Text; `html` is markup. */
  title: string
  html: string
  /** A date; today without one. */
  published?: string | undefined
  /** Of its page, on the feed's host; its number in the feed without one. */
  path?: string
}

/** A report, in words of the test's own, of the event that the bundled articles are about. */
export function readEventReport(): Item {
  const page = readFileSync('tests/fixtures/pages/event-wire-report.html', 'utf8')
  const [, html = ''] = /<div class="story-text">(.*?)<\/div>/s.exec(page) ?? []
  return { title: 'Sheinbaum rules out any U.S. troops on Mexican soil', html }
}

/** A page on the same event; of today, since the library lets go of what is old. */
export function readEventPage(): string {
  const page = readFileSync('tests/fixtures/pages/event-analysis.html', 'utf8')
  return page.replace('2025-08-11T07:00:00Z', new Date().toISOString())
}

/** Articles that are on nothing: each text is long enough for one, and no two are the same. */
export function inventItems(outlet: string, count: number): Item[] {
  return Array.from({ length: count }, (_, i) => ({
    title: `${outlet} on ferry ${i}`,
    html: `<p>${`The ferry number ${i} of ${outlet} left the harbour in time. `.repeat(15)}</p>`,
  }))
}

/** One article that takes its size in bytes on any disk: random letters cannot be compressed. */
export function inventHugeItem(size: number): Item {
  const words = randomBytes(size / 2)
    .toString('hex')
    .replaceAll(/.{40}/g, '$& ')
  return { title: 'A very long read', html: `<p>${words}</p>` }
}

export function sourceAt(host: string): Source {
  return { id: host, name: `Paper of ${host}`, feed: `http://${host}/feed.xml`, enabled: true }
}

/** Puts a feed where `sourceAt` looks for it; with `until`, its answer is held back. */
export function publishFeed(web: LocalWeb, host: string, items: readonly Item[], until?: Promise<unknown>): void {
  const body = rss(host, items)
  web.publish(`http://${host}/feed.xml`, { type: 'application/rss+xml', body: until ? until.then(() => body) : body })
}

/** Puts a news sitemap at `/news.xml` and the pages of its articles where it says. */
export function publishNewsSitemap(web: LocalWeb, host: string, items: readonly Item[]): void {
  const entries = items.map(
    (
      { title },
      i,
    ) => `<url><loc>http://${host}/${i}</loc><news:news><news:publication><news:name>Paper of ${host}</news:name>
      <news:language>en</news:language></news:publication><news:publication_date>${new Date().toISOString()}</news:publication_date>
      <news:title>${escapeText(title)}</news:title></news:news></url>`,
  )
  const namespace = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'
  web.publish(`http://${host}/news.xml`, {
    type: 'application/xml',
    body: `<urlset ${namespace}>${entries.join('')}</urlset>`,
  })
  for (const [i, item] of items.entries()) web.publish(`http://${host}/${i}`, { body: pageOf(item) })
}

/** Puts an answer of WordPress' interface where the extension asks for it. */
export function publishPosts(web: LocalWeb, host: string, items: readonly Item[]): void {
  const posts = items.map(({ title, html, published = new Date().toISOString() }, i) => ({
    link: `http://${host}/${i}`,
    date_gmt: published.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length),
    title: { rendered: escapeText(title) },
    content: { rendered: html },
  }))
  web.publish(postsAddress(host), { body: JSON.stringify(posts), type: 'application/json' })
}

/** Character by character as the extension asks: the test's web knows whole addresses. */
export function postsAddress(host: string): string {
  return `http://${host}/wp-json/wp/v2/posts?per_page=50&_fields=link%2Cdate_gmt%2Ctitle%2Ccontent`
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** The page of an article, as its site shows it. */
export function pageOf({ title, html }: Item): string {
  return `<!doctype html><title>${escapeText(title)}</title><article><h1>${escapeText(title)}</h1><p>${html.replaceAll('<br /><br />', '</p><p>')}</p></article>`
}

function rss(host: string, items: readonly Item[]): string {
  const entries = items.map(
    (
      { title, html, published, path },
      i,
    ) => `<item><title>${escapeText(title)}</title><link>http://${host}/${path ?? i}</link>
      <pubDate>${published ?? new Date().toISOString()}</pubDate><content:encoded><![CDATA[${html}]]></content:encoded></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>Paper of ${host}</title><link>http://${host}/</link>${entries.join('\n')}</channel></rss>`
}
