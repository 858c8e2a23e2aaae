/** Parallax keeps no access to a site that it has no use for any more. */
import type { Source } from '../core/model/source.ts'
import { originPattern } from '../platform/origin-pattern.ts'

/** What access is for. */
export interface AccessNeeds {
  /** Those that can still be brought back included. */
  sources: readonly Source[]
  automaticSites: readonly string[]
}

/** Of some match patterns those of one origin each that nothing needs; wider ones are the reader's own doing. */
export function listUnneeded(granted: readonly string[], { sources, automaticSites }: AccessNeeds): string[] {
  const addresses = sources.flatMap(({ feed, homepage, fetchPages }) => (fetchPages ? [feed, homepage] : [feed]))
  const needed = new Set(
    [...addresses, ...automaticSites].filter((address) => address !== undefined).map(originPattern),
  )
  return granted.filter((pattern) => /^https?:\/\/[^*/]+\/\*$/.test(pattern) && !needed.has(pattern))
}
