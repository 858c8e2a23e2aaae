/** Where the pages of a source's articles are: often not where its list is, nor at its homepage. */
import type { Entry } from '../../messaging/listed-entries.ts'

/** More are links to everywhere, as some feeds carry, and nothing to ask access to. */
const MAX_SITES = 3

/** The origins that most entries are at, the commonest first. */
export function listPageSites(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>()
  for (const { address } of entries) {
    if (address === undefined) continue
    const { origin } = new URL(address)
    counts.set(origin, (counts.get(origin) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MAX_SITES)
    .map(([origin]) => origin)
}
