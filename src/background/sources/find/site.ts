/** A site while it is searched for what it offers. */
import type { SiteLinks } from '../../../messaging/reader-protocol.ts'
import type { RobotsReader } from '../robots-reader.ts'
import type { ListReaders } from '../source-kind.ts'

export interface Site extends ListReaders {
  /** Address of the page that the reader named, after redirects. */
  home: string
  /** What that page names. */
  links: SiteLinks
  robots: RobotsReader
  hasAccess(address: string): Promise<boolean>
  signal: AbortSignal
}
