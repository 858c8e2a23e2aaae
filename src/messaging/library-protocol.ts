/** What the options page and the popup ask of the library, which lives in the background. */
import type { NewsArticle } from '../core/model/article.ts'
import type { Source, SourceStatus } from '../core/model/source.ts'

/** One row of the options page's table. */
export interface SourceRow {
  source: Source
  status: SourceStatus
  articleCount: number
}

/** A feed that a site offers. */
export interface FeedCandidate {
  feed: string
  /** The feed's own title, else the site's. */
  title: string
  homepage?: string
  language?: string
}

/** How a refresh is going; what a progress bar needs. Kept in storage, so it survives the page and the worker. */
export interface RefreshProgress {
  running: boolean
  sourcesDone: number
  sourcesTotal: number
  articlesAdded: number
  /** Names of the sources being fetched now. */
  current: string[]
}

/** What became of articles that were given to the library. */
export interface AddReport {
  added: number
  /** Were there already: same address without tracking parameters, or same text. */
  duplicates: number
  /** One line each, in words: what was refused and why (a bad field, storage full). */
  problems: string[]
}

export interface StorageUse {
  articles: number
  statements: number
  /** What Parallax holds, in bytes of text and indexes. */
  bytes: number
  /** What the browser allows in all; absent when it does not tell. */
  quota?: number
}

/** One part of an export; parts are asked for one after the other because a message is limited to 64 MB. */
export interface ExportPart {
  sources?: Source[]
  articles: { sourceId: string; article: NewsArticle }[]
  /** Ask again with this; absent in the last part. */
  next?: string
}

export interface LibraryProtocol {
  listSources(): SourceRow[]
  /** Looks for feeds at an address: the feed itself, or a site. The permission for its origin must be there already. */
  findFeeds(request: { address: string }): FeedCandidate[]
  /** Adds sources or changes those whose id is there. */
  saveSources(sources: Source[]): void
  /** Removes a source with its articles, and gives what `restoreSource` needs to bring both back. */
  removeSource(request: { id: string }): { undo: string }
  /** Brings back a removed source with its articles; false when it was kept too long ago (a browser's session). */
  restoreSource(request: { undo: string }): boolean

  /** Starts a refresh of these sources (all enabled ones when absent); gives at once, progress tells the rest. */
  refresh(request: { sourceIds?: string[] }): void
  cancelRefresh(): void
  refreshProgress(): RefreshProgress

  /** Adds articles to a source (made when it is not there). At most 500 in one call. */
  addArticles(request: { sourceId: string; articles: unknown[] }): AddReport
  /** Reads an article out of HTML that the reader chose, as the content script would, and adds it by hand. */
  addHtml(request: { html: string; address?: string }): AddReport
  /** Adds the article that a tab shows. */
  addTab(request: { tabId: number }): AddReport

  exportPart(request: { next?: string }): ExportPart
  /** Puts one exported part back: sources and articles. */
  importPart(part: unknown): AddReport
  deleteEverything(): void
  /** Puts the articles that come with Parallax back. */
  restoreBundled(): void
  storageUse(): StorageUse
}
