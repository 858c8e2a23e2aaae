/** What the background tells the faces and the page about a comparison. */
import type { ArticleReference, Comparison } from '../core/model/comparison.ts'
import type { Listing } from '../core/model/listing.ts'
import type { Source } from '../core/model/source.ts'

/** What the reader's list says of where an article comes from. */
export type SourceLabels = Pick<Source, 'id' | 'name' | 'homepage' | 'country' | 'language' | 'perspective'>

/** A Comparison as the faces see it: without the page's text, which the page has itself. */
export interface PageComparison extends Omit<Comparison, 'article'> {
  article: ArticleReference
  /** By the ids of `articles`; an article that has left the library since has none. */
  sources: Record<string, SourceLabels>
  /** How many other outlets report the page's story: the number on the icon. */
  outlets: number
  cutOff: boolean
}

/** Why a page may not be read. */
export type UnreadableReason = 'internalPage' | 'extensionStore' | 'pdf' | 'noAccess' | 'neverSite'

interface Offers {
  /** Other outlets' reports of the story, one each, that could be read; absent where none is known. */
  offers?: Listing[]
}

/** Everything that can come of a click on the icon. */
export type Outcome =
  | ({ state: 'compared'; comparison: PageComparison } & Offers)
  /** The library has articles, but none on this story. */
  | ({ state: 'nothingRelated'; article: ArticleReference; cutOff: boolean; librarySize: number } & Offers)
  | ({ state: 'emptyLibrary'; article: ArticleReference } & Offers)
  | { state: 'notAnArticle' }
  /** The reader stopped the reading of the page. */
  | { state: 'stopped' }
  | { state: 'unreadablePage'; reason: UnreadableReason }
  /** The library cannot be opened; `message` says why and what the reader can do. */
  | { state: 'libraryClosed'; message: string }
  /** Something broke; `message` is for a bug report. */
  | { state: 'failed'; message: string }
