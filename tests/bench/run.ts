/**
 * `npm run bench`: how fast Parallax is, and how fast what one would use instead. All parts run one after the other,
 * so that their figures can be compared.
 *
 *   npm run bench -- [--only search|library|listings|browser|worldList|load|panel|pages|feeds] [--json]
 *
 * `--json` prints one JSON object.
 */
import { parseArgs } from 'node:util'
import { benchBrowser } from './bench-browser.ts'
import { benchFeeds } from './bench-feeds.ts'
import { benchLibrary } from './bench-library.ts'
import { benchListings } from './bench-listings.ts'
import { benchLoad } from './bench-load.ts'
import { benchPages } from './bench-pages.ts'
import { benchPanel } from './bench-panel.ts'
import { benchSearch } from './bench-search.ts'
import { benchWorldList } from './bench-world-list.ts'
import { type Bench, type Figure, formatJson, formatTable } from './figures.ts'
import { generateArticles } from './generate-articles.ts'
import { readArticles } from './read-articles.ts'

/** In the order in which they run. */
const BENCHES = new Map<string, Bench>([
  ['search', benchSearch],
  ['library', benchLibrary],
  ['listings', benchListings],
  ['browser', benchBrowser],
  ['worldList', benchWorldList],
  ['load', benchLoad],
  ['panel', benchPanel],
  ['pages', benchPages],
  ['feeds', benchFeeds],
])

const { json, only } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' } } }).values
const names = [...BENCHES.keys()]
if (only !== undefined && !BENCHES.has(only)) throw new Error(`--only takes one of: ${names.join(', ')}.`)

const articles = readArticles() ?? generateArticles()
const figures: Figure[] = []
for (const [name, bench] of BENCHES) {
  if (only === undefined || only === name) figures.push(...(await bench(articles)))
}
if (json) console.log(formatJson(figures))
else {
  const made = articles[0]?.id.startsWith('generated') ? ' (made up: the large library is not here)' : ''
  console.log(`${articles.length.toLocaleString('en')} articles${made}\n\n${formatTable(figures)}`)
}
