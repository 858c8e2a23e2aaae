/** The newsstand's pages, as sites write theirs: an article with the furniture around it, and a front page. */
import { escapeText, type Item } from '../feeds.ts'
import type { Outlet } from './outlets.ts'

/** Paragraphs that a paywall lets through. */
const FREE_PARAGRAPHS = 2

export function articlePage({ name, offer }: Outlet, { title, html, published }: Item): string {
  const text = offer === 'paywall' ? cutParagraphs(html, FREE_PARAGRAPHS) : html
  const wall = offer === 'paywall' ? '<aside><p>Subscribe to continue reading.</p></aside>' : ''
  return frame(
    name,
    `${escapeText(title)} | ${name}`,
    `<meta property="og:type" content="article"><meta property="article:published_time" content="${published}">`,
    `<article><h1>${escapeText(title)}</h1><time datetime="${published}">${published}</time>${text}</article>${wall}`,
  )
}

/** @param site address without a slash at its end */
export function frontPage({ name, offer }: Outlet, items: readonly Item[], site: string): string {
  const hasFeed = offer !== 'sitemap' && offer !== 'wordpress' && offer !== 'listed'
  const feed = `<link rel="alternate" type="application/rss+xml" title="${name}" href="${site}/feed.xml">`
  const links = items.map(({ title }, i) => `<li><a href="${site}/${i}">${escapeText(title)}</a></li>`)
  return frame(name, name, hasFeed ? feed : '', `<h1>${name}</h1><ul>${links.join('')}</ul>`)
}

export function cutParagraphs(html: string, count: number): string {
  return html
    .split('</p>')
    .slice(0, count)
    .map((paragraph) => `${paragraph}</p>`)
    .join('')
}

function frame(name: string, title: string, head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
    <meta property="og:site_name" content="${name}">${head}
    <style>body { max-width: 42rem; margin: 2rem auto; font: 1.125rem/1.6 Georgia, serif }</style></head>
    <body><header><p><a href="/">${name}</a></p><nav>News · Sport · Weather</nav></header><main>${body}</main>
    <footer><p>© ${name}. All rights reserved.</p></footer></body></html>`
}
