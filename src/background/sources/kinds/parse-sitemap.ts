/** Sitemaps (sitemaps.org, protocol 0.9), and in them what Google's news sitemap protocol says of each article. */
import { XMLParser } from 'fast-xml-parser'
import { say } from '../../../locale/say.ts'
import { type Entry, UnreadableSourceError } from '../source-kind.ts'
import { toWebAddress } from '../to-web-address.ts'
import { describeFault } from './xml-fault.ts'

/** A sitemap: of articles, or an index of further sitemaps. Everything in it comes from a stranger. */
export interface Sitemap {
  /** Those that the news protocol describes; other pages of the site are left out. */
  entries: Entry[]
  /** Absolute addresses. */
  parts: string[]
  /** What the site calls itself. */
  publication?: string
}

/** Prefixes of namespaces are the site's own choice, so they are dropped; entities of its own are not expanded. */
const parser = new XMLParser({
  removeNSPrefix: true,
  parseTagValue: false,
  isArray: (name) => name === 'url' || name === 'sitemap',
})

/**
 * Reads a sitemap. Relative addresses are resolved against `base`, the address that it was fetched from.
 * @throws UnreadableSourceError for a text that is not a sitemap.
 */
export function parseSitemap(text: string, base: string): Sitemap {
  const root = parseXml(text)
  const urls = listChildren(read(root, 'urlset'), 'url')
  const parts = listChildren(read(root, 'sitemapindex'), 'sitemap')
  const publication = readText(urls.map((url) => read(url, 'news', 'publication', 'name')).find(readText))
  return {
    entries: urls.flatMap((url) => readEntry(url, base) ?? []),
    parts: parts.flatMap((part) => toWebAddress(readText(read(part, 'loc')), base) ?? []),
    ...(publication && { publication }),
  }
}

function parseXml(text: string): unknown {
  let root: unknown
  try {
    root = parser.parse(text)
  } catch (error) {
    throw new UnreadableSourceError(describeFault(text, say('notASitemap')), { cause: error })
  }
  if (read(root, 'urlset') === undefined && read(root, 'sitemapindex') === undefined) {
    throw new UnreadableSourceError(describeFault(text, say('notASitemap')))
  }
  return root
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
