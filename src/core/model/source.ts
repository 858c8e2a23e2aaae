/** Where articles come from: the reader's own list, and how each source is doing. */
import * as v from 'valibot'
import { textSchema, webAddressSchema } from './article.ts'

/**
 * What an address lists its articles as: `feed` RSS, Atom, RDF or JSON Feed · `newsSitemap` in Google's news sitemap
 * protocol, without texts · `wordpress` a site's posts, in WordPress' REST interface · `worldList` the world's headlines
 * in GDELT's Article List: listings, which are searched and not compared.
 */
const sourceKindSchema = v.picklist(['feed', 'newsSitemap', 'wordpress', 'worldList'])

export type SourceKind = v.InferOutput<typeof sourceKindSchema>

export const sourceSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: textSchema,
  /** http or https. */
  homepage: v.exactOptional(webAddressSchema),
  /** Address of what lists its articles, see `kind`; a source without one contains what the reader added by hand. */
  feed: v.exactOptional(webAddressSchema),
  /** How to read `feed`; without one it is a feed in the word's own sense. */
  kind: v.exactOptional(sourceKindSchema),
  /** ISO 3166-1 alpha-2: "MX". */
  country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a country code'))),
  /** BCP 47. */
  language: v.exactOptional(v.string()),
  /** A label of the reader's own choosing. Parallax never fills it in. */
  perspective: v.exactOptional(v.string()),
  /** When false, its articles are kept but neither refreshed nor compared. */
  enabled: v.boolean(),
  /** The reader lets Parallax fetch the page of an article of which the source carries a teaser only. */
  fetchPages: v.exactOptional(v.boolean()),
  /** Where its articles' pages are, as far as it is known: `["https://www.example.org"]`. */
  pageSites: v.exactOptional(v.array(webAddressSchema)),
})

/** Where articles come from. */
export type Source = v.InferOutput<typeof sourceSchema>

/** The source of the articles that come with Parallax. */
export const BUNDLED_SOURCE_ID = 'bundled'
/** The source of articles that the reader added one by one. */
export const BY_HAND_SOURCE_ID = 'by-hand'
/** The source of articles that the reader had read where the world list said that they report a page's story. */
export const READ_SOURCE_ID = 'world-list-read'

/** The one source of kind `worldList`: The GDELT Project, https://www.gdeltproject.org. */
export const WORLD_LIST: Source & { feed: string; homepage: string } = {
  id: 'world-list',
  name: 'The world’s headlines',
  homepage: 'https://www.gdeltproject.org/',
  feed: 'https://data.gdeltproject.org/gdeltv3/gal/',
  kind: 'worldList',
  enabled: true,
}

/** How a source is doing. */
export interface SourceStatus {
  /**
   * `new` never fetched · `fine` · `failing`, see `problem` · `waiting` until `notBefore`, as its server asked or
   * after repeated failures · `noPermission`: the reader has not given, or took back, access to its site.
   */
  state: 'new' | 'fine' | 'failing' | 'waiting' | 'noPermission'
  /** What went wrong, in words for the reader. */
  problem?: string
  /** ISO 8601 moment of the last refresh that went well. */
  lastRefreshed?: string
  /** ISO 8601 moment before which it is not asked again. */
  notBefore?: string
  /** `notBefore` is the server's own word, which a refresh by hand keeps to as well. */
  askedByServer?: boolean
  /** The feed's entries contain too little text to compare: offer to fetch the article pages. */
  teasersOnly?: boolean
  /** Where its articles' pages are, if reading them takes access that it may not have yet. */
  pageSites?: string[]
}
