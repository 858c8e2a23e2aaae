/** What the options page and the popup may ask of the library, which lives in the background. */
import type { NewsArticle } from '../core/model/article.ts'
import type { Source, SourceKind, SourceStatus } from '../core/model/source.ts'
import type { DamageNote } from '../platform/damage-log.ts'

/** One row of the options page's table. */
export interface SourceRow {
  source: Source
  status: SourceStatus
  /** For the world list, its headlines. */
  articleCount: number
}

/** What a page is looked for in, and what of it the reader could have more of. */
export interface SearchedLibrary {
  articles: number
  /** Of the world list. */
  headlines: number
  /** How many sources the articles are from: those that are switched on and have any. */
  sources: number
  /** ISO 8601: the day of the newest article or headline; absent where there is none. */
  newest?: string
  /** Whether the world list is switched on. */
  hasWorldList: boolean
  /** How many sources can be asked for what is new. */
  refreshable: number
  /** Those that carry teasers only and whose pages are not read, each with the sites of its pages. */
  teasers: Source[]
}

/** What a site offers as a source. */
export interface SourceCandidate {
  kind: SourceKind
  /** Address of what lists the articles. */
  feed: string
  /** The list's own title, else the site's. */
  title: string
  homepage?: string
  language?: string
  /** Where its articles' pages are, if they have to be read. */
  pageSites?: string[]
}

/** How a refresh is going, for a progress bar. Kept in storage, so it outlives the page and the worker. */
export interface RefreshProgress {
  running: boolean
  sourcesDone: number
  sourcesTotal: number
  articlesAdded: number
  /** Headlines of the world list. */
  listingsAdded: number
  /** Ids of the sources, among those done, that brought nothing because of a problem; their rows say which. */
  failed: string[]
  /** Names of the sources being fetched now. */
  current: string[]
}

/** Before the first source. */
export const NO_PROGRESS: RefreshProgress = {
  running: false,
  sourcesDone: 0,
  sourcesTotal: 0,
  articlesAdded: 0,
  listingsAdded: 0,
  failed: [],
  current: [],
}

/** What became of articles that were given to the library. */
export interface AddReport {
  added: number
  /** Were there already: the same id, address (without tracking parameters) or text. */
  duplicates: number
  /** One line for each thing that was refused, saying what and why (a bad field, storage is full). */
  problems: string[]
  /** There is no room for more: what else is sent will be refused as well. */
  full?: true
}

export interface StorageUse {
  articles: number
  statements: number
  /** Headlines of the world list. */
  listings: number
  /** The size of texts and indexes. */
  bytes: number
  /** How many bytes the browser allows in all; absent when it does not say. */
  quota?: number
}

/** What of the library was damaged. */
export interface DamageReport {
  /** Sources that are set aside because they cannot be read. */
  unreadableSources: number
  /** What was mended, the newest first. */
  notes: DamageNote[]
}

/** One part of an export. Parts are asked for one after another because a message is limited to 64 MB. */
export interface ExportPart {
  sources?: Source[]
  articles: { sourceId: string; article: NewsArticle }[]
  /** What to ask for the next part with; absent in the last part. */
  next?: string
}

export interface LibraryProtocol {
  listSources(): SourceRow[]
  /**
   * What an address offers: a feed or sitemap itself, or a site with some. Parallax must have access to its origin
   * already, and looks at no other without.
   */
  findSources(request: { address: string }): SourceCandidate[]
  /** Adds sources, or changes those with a known id. */
  saveSources(sources: Source[]): void
  /** Removes a source with its articles. @returns what `restoreSource` needs to bring both back. */
  removeSource(request: { id: string }): { undo: string }
  /** Brings back a removed source with its articles; false when it is gone for good, as it is after the browser's session. */
  restoreSource(request: { undo: string }): boolean

  /**
   * Starts a refresh by hand of these sources, or else of all that are enabled, those that failed before included. Does
   * not wait for it: see `refreshProgress`.
   */
  refresh(request: { sourceIds?: string[] }): void
  cancelRefresh(): void
  refreshProgress(): RefreshProgress

  /** Adds articles to a source. At most a batch in one call: see `takeBatch`. */
  addArticles(request: { sourceId: string; articles: unknown[] }): AddReport
  /** Reads the article of an HTML file that the reader chose and adds it to those added by hand. */
  addHtml(request: { html: string; address?: string }): AddReport
  /** Adds the article that a tab shows to those added by hand. */
  addTab(request: { tabId: number }): AddReport

  exportPart(request: { next?: string }): ExportPart
  /** Adds what one part of an export holds: sources and articles. */
  importPart(part: unknown): AddReport
  deleteEverything(): void
  /** Brings back the articles that come with Parallax. */
  restoreBundled(): void
  storageUse(): StorageUse
  describeDamage(): DamageReport
}
