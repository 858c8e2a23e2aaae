/** What feeds and sitemaps list: read by the reading page, used by the background. Everything in it comes from a stranger. */

/** One article that a source lists. */
export interface Entry {
  /** What the source knows the entry by: guid, Atom id, JSON Feed id; else its address. */
  id?: string
  title?: string
  /** Absolute http or https address of the article. */
  address?: string
  /** The date as the source writes it. */
  published?: string
  author?: string
  /** BCP 47, where the source gives one for each entry. */
  language?: string
  /** The longest text that the source has for the entry, as HTML. */
  html?: string
}

export interface EntryList {
  title?: string
  /** Absolute http or https address. */
  homepage?: string
  language?: string
  entries: Entry[]
}

/** A sitemap: of articles, or an index of further sitemaps. */
export interface Sitemap {
  /** Those that the news protocol describes; other pages of the site are left out. */
  entries: Entry[]
  /** Absolute addresses. */
  parts: string[]
  /** What the site calls itself. */
  publication?: string
}

/**
 * What is wrong with a text that should list something. `other`: it may be good, but it is something else.
 * `endless`: reading it takes longer than anybody waits.
 */
export type Fault = { kind: 'empty' | 'webPage' | 'breaksOff' | 'other' | 'endless' } | { kind: 'broken'; line: number }

export interface ListReading<List> {
  /** Missing where the text is no such list. */
  list?: List
  /** Given where there is no list, or none with an entry. */
  fault?: Fault
}
