/** Where articles come from: the reader's own list. */
export interface Source {
  id: string
  name: string
  /** http or https. */
  homepage?: string
  /** Address of an RSS, Atom or JSON feed. */
  feed?: string
  /** ISO 3166-1 alpha-2: "MX". */
  country?: string
  /** BCP 47. */
  language?: string
  /** The reader's own free label. Parallax never fills it in. */
  perspective?: string
  enabled: boolean
}
