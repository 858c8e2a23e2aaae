/** Where articles come from: the reader's own list, and how each source is doing. */
import * as v from 'valibot'
import { textSchema, webAddressSchema } from './article.ts'

export const sourceSchema = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: textSchema,
  /** http or https. */
  homepage: v.exactOptional(webAddressSchema),
  /** Address of an RSS, Atom, RDF or JSON feed; a source without one contains what the reader added by hand. */
  feed: v.exactOptional(webAddressSchema),
  /** ISO 3166-1 alpha-2: "MX". */
  country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'is not a country code'))),
  /** BCP 47. */
  language: v.exactOptional(v.string()),
  /** A label of the reader's own choosing. Parallax never fills it in. */
  perspective: v.exactOptional(v.string()),
  /** When false, its articles are kept but neither refreshed nor compared. */
  enabled: v.boolean(),
  /** The feed carries teasers only and the reader lets Parallax fetch the article pages. */
  fetchPages: v.exactOptional(v.boolean()),
})

/** Where articles come from. */
export type Source = v.InferOutput<typeof sourceSchema>

/** The source of the articles that come with Parallax. */
export const BUNDLED_SOURCE_ID = 'bundled'
/** The source of articles that the reader added one by one. */
export const BY_HAND_SOURCE_ID = 'by-hand'

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
  /** The feed's entries contain too little text to compare: offer to fetch the article pages. */
  teasersOnly?: boolean
}
