/** The keys under which something may be kept, as `docs/privacy.md` lists them: "IndexedDB articles". */
import { readFileSync } from 'node:fs'

const ROW = /^\| (IndexedDB|local storage|session storage) +\| `(\w+)` +\|/gm

export function readKeptKeys(): Set<string> {
  const text = readFileSync('docs/privacy.md', 'utf8')
  return new Set(Array.from(text.matchAll(ROW), ([, area, key]) => `${area} ${key}`))
}
