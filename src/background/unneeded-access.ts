/** Parallax keeps no access to a site that it no longer uses. */
import type { Source } from '../core/model/source.ts'
import { isOriginPattern, originPattern } from '../platform/origin-pattern.ts'
import { listSiteAddresses, listSourceSites } from '../platform/site-addresses.ts'

/** What access is for. */
export interface AccessNeeds {
  /** Including removed ones that can still be restored. */
  sources: readonly Source[]
  automaticSites: readonly string[]
  /** Addresses of pages that are being read. */
  pages: readonly string[]
}

/** The match patterns of single origins that nothing needs; the reader must have granted wider ones on purpose. */
export function listUnneeded(granted: readonly string[], { sources, automaticSites, pages }: AccessNeeds): string[] {
  const addresses = [...sources.flatMap(listSourceSites), ...pages.flatMap(listSiteAddresses)]
  const needed = new Set([...addresses, ...automaticSites].map(originPattern))
  return granted.filter((pattern) => isOriginPattern(pattern) && !needed.has(pattern))
}
