/** Sitemaps (sitemaps.org, protocol 0.9), and in them what Google's news sitemap protocol says of each article. */
import { XMLParser } from 'fast-xml-parser'
import type { Entry, Sitemap } from '../../messaging/listed-entries.ts'
import { toWebAddress } from '../../messaging/to-web-address.ts'

/** Prefixes of namespaces are the site's own choice, so they are dropped; entities of its own are not expanded. */
const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  isArray: (name) => name === 'url' || name === 'sitemap',
})

/**
 * Reads a sitemap; undefined for a text that is none. Relative addresses are resolved against `base`, the address that it
 * was fetched from.
 */
export function parseSitemap(text: string, base: string): Sitemap | undefined {
  const root = tryToParse(text)
  if (read(root, 'urlset') === undefined && read(root, 'sitemapindex') === undefined) return undefined
  const urls = listChildren(read(root, 'urlset'), 'url')
  const parts = listChildren(read(root, 'sitemapindex'), 'sitemap')
  const publication = readText(urls.map((url) => read(url, 'news', 'publication', 'name')).find(readText))
  return {
    entries: urls.flatMap((url) => readEntry(url, base) ?? []),
    parts: parts.flatMap((part) => toWebAddress(readText(read(part, 'loc')), base) ?? []),
    ...(publication && { publication }),
  }
}

function tryToParse(text: string): unknown {
  try {
    return parser.parse(text)
  } catch {
    return undefined
  }
}

/** Undefined for a page that is not described as news. */
function readEntry(url: unknown, base: string): Entry | undefined {
  const address = toWebAddress(readText(read(url, 'loc')), base)
  const title = readText(read(url, 'news', 'title'))
  if (address === undefined || title === undefined) return undefined
  const published = readText(read(url, 'news', 'publication_date'))
  const language = readText(read(url, 'news', 'publication', 'language'))
  return { address, title, ...(published && { published }), ...(language && { language }) }
}

/** What is at a path of element names; of several elements of one name the first. */
function read(node: unknown, ...path: string[]): unknown {
  return path.reduce((inside, name) => {
    const child = Object.hasOwn(Object(inside), name) ? (inside as Record<string, unknown>)[name] : undefined
    return Array.isArray(child) ? child[0] : child
  }, node)
}

function listChildren(node: unknown, name: string): unknown[] {
  const children = Object.hasOwn(Object(node), name) ? (node as Record<string, unknown>)[name] : []
  return Array.isArray(children) ? children : []
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
