/** What the background may ask of the page that parses HTML for it; see `platform/document-reader`. */
import type { Extraction } from '../core/model/extraction.ts'
import type { FlatContent } from '../core/model/flat-document.ts'
import type { EntryList, ListReading, Sitemap } from './listed-entries.ts'

/** A title and a text as a feed has them, in HTML. */
export interface HtmlFragment {
  title: string
  html: string
}

/** The same without markup: a line, and paragraphs separated by blank lines. */
export interface PlainFragment {
  title: string
  body: string
}

/** What a page says about what its site offers to programs. */
export interface SiteLinks {
  /** The page's own title. */
  title: string
  language?: string
  /** With their addresses as the page writes them, in its order. */
  feeds: { href: string; title: string }[]
  /** Root of WordPress' REST interface, as the page writes it. */
  wordpress?: string
}

/** A document of a stranger, and the address that relative ones in it are resolved against. */
export interface FetchedList {
  text: string
  base: string
}

export interface ReaderProtocol {
  /** Background -> reading page. Reads RSS, Atom, RDF or JSON Feed. */
  readFeed(feed: FetchedList): ListReading<EntryList>
  /** Background -> reading page. Reads a sitemap, or an index of them. */
  readSitemap(sitemap: FetchedList): ListReading<Sitemap>
  /** Background -> reading page. Turns fragments into plain text, in the order given. */
  readFragments(fragments: HtmlFragment[]): PlainFragment[]
  /** Background -> reading page. Reads the article of a whole page, as the content script would. */
  readPage(page: { html: string; address?: string }): Extraction
  /** Background -> reading page. Runs Readability on a page that a content script sends: see `findContent`. */
  runReadability(list: unknown): FlatContent | null
  /** Background -> reading page. The feeds and interfaces that a page names. */
  readSiteLinks(page: { html: string }): SiteLinks
}
