/**
 * `npm run bench`: how fast the library is, beside what one would take instead. `--json` prints one JSON object.
 * Everything in one run, one after the other, so that the figures may be set against each other.
 */
import { argv } from 'node:process'
import { benchBrowser } from './bench-browser.ts'
import { benchLibrary } from './bench-library.ts'
import { benchStatement } from './bench-statement.ts'
import { type Bench, type Figure, formatJson, formatTable } from './figures.ts'
import { generateArticles } from './generate-articles.ts'
import { readArticles } from './read-articles.ts'

/** In this order. */
const BENCHES: readonly Bench[] = [benchStatement, benchLibrary, benchBrowser]

const json = argv.includes('--json')
const articles = readArticles() ?? generateArticles()
const figures: Figure[] = []
for (const bench of BENCHES) figures.push(...(await bench(articles)))
if (json) console.log(formatJson(figures))
else {
  const made = articles[0]?.id.startsWith('generated') ? ' (made up: the large library is not here)' : ''
  console.log(`${articles.length.toLocaleString('en')} articles${made}\n\n${formatTable(figures)}`)
}
