/** An article of the library as its outlet would give it out: as a page, and as an entry of a feed. */
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { Item } from '../e2e/harness/feeds.ts'

export function toPage(article: NewsArticle): string {
  const { headline, publisher, datePublished = '' } = article
  return `<!doctype html><title>${escapeHtml(headline)}</title>
    <meta property="og:site_name" content="${escapeHtml(publisher)}">
    <meta property="article:published_time" content="${datePublished}">
    <article><h1>${escapeHtml(headline)}</h1>${paragraphs(article)}</article>`
}

export function toItem(article: NewsArticle): Item {
  const { id, headline, datePublished: published } = article
  return { title: escapeHtml(headline), html: paragraphs(article), published, path: encodeURIComponent(id) }
}

function paragraphs({ articleBody }: NewsArticle): string {
  const parts = articleBody.split(/\n\s*\n/)
  return parts.map((part) => `<p>${escapeHtml(part)}</p>`).join('')
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
