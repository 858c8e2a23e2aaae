/**
 * How well feeds are read: feedparser's cases, whose comments say what to find; references of other parsers; hostile
 * XML. What counts is what reaches the library, so titles and texts are compared without their markup.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { JSDOM } from 'jsdom'
import { decodeText } from '../../src/core/text/decode-text.ts'
import type { EntryList } from '../../src/messaging/listed-entries.ts'
import { parseFeed } from '../../src/offscreen/lists/parse-feed.ts'
import { readFragment } from '../../src/offscreen/read-fragments.ts'
import { type Expectation, readExpectations } from './feed-expectations.ts'
import '../set-messages.ts'
import { DATA } from './shared-data.ts'

const FEEDS = join(DATA, 'feeds')
/** Where feedparser's own tests serve their files. */
const BASE = 'http://127.0.0.1:8097/'

interface Case {
  name: string
  text: string
  base: string
  expectations: Expectation[]
}

/** Prints the figures; with `verbose` the names of what fails. */
export function showFeeds(verbose: boolean): void {
  const { DOMParser, NodeFilter, getComputedStyle } = new JSDOM().window
  Object.assign(globalThis, { DOMParser, NodeFilter, getComputedStyle })
  const others = ['feedparser/illformed', 'xml-attacks'].flatMap(listCases)
  const references = ['rss-parser/input', 'feedsmith/feeds'].flatMap(listCases).filter(({ name }) => !isOutput(name))
  const start = performance.now()
  const ends = others.map(checkEnds)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log('Feeds:')
  for (const folder of ['wellformed', 'encoding', 'entities', 'json']) {
    show(
      `fields that feedparser’s cases name, ${folder}`,
      listCases(`feedparser/${folder}`).flatMap(checkCase),
      verbose,
    )
  }
  show(`ill-formed feeds and attacks that end without harm, in ${seconds} s`, ends, verbose)
  show('references of rss-parser and feedsmith that are read', references.map(checkReads), verbose)
}

/** A thing that was tried, and what went wrong. */
interface Check {
  name: string
  problem?: string
}

function show(name: string, checks: readonly Check[], verbose: boolean): void {
  const failing = checks.filter(({ problem }) => problem !== undefined)
  console.log(`  ${name}: ${checks.length - failing.length} of ${checks.length}`)
  if (verbose) for (const { name: failed, problem } of failing) console.log(`    ${failed}: ${problem}`)
}

function listCases(folder: string): Case[] {
  const files = readdirSync(join(FEEDS, folder), { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  )
  return files.map((file) => readCase(join(file.parentPath, file.name)))
}

/** Beside feedsmith's references is what it makes of them. */
function isOutput(name: string): boolean {
  return name.startsWith('feedsmith') && name.endsWith('.json')
}

function readCase(path: string): Case {
  const bytes = readFileSync(path)
  const headers = [...bytes.toString('latin1').matchAll(/^\s*Header:\s+([\w-]+):\s*(.*?)\s*$/gm)]
  const headerOf = (name: string) => headers.find(([, header]) => header?.toLowerCase() === name)?.[2]
  const text = decodeText(bytes, TextDecoder, headerOf('content-type'))
  const name = relative(FEEDS, path)
  return {
    name,
    text,
    base: new URL(headerOf('content-location') ?? '', BASE).href,
    expectations: readExpectations(text),
  }
}

function checkCase({ name, text, base, expectations }: Case): Check[] {
  if (expectations.length === 0) return []
  const feed = parseFeed(text, base)
  return expectations.map(({ field, entry, value, isText }) => {
    const found = feed && readField(feed, entry, field)
    const same = isText ? freeOfMarkup(found ?? '') === freeOfMarkup(value) : found === value
    return same ? { name } : { name, problem: `${field} is ${JSON.stringify(found)}, not ${JSON.stringify(value)}` }
  })
}

function readField(feed: EntryList, entry: number | undefined, field: string): string | undefined {
  const fields: object | undefined = entry === undefined ? feed : feed.entries[entry]
  return Object.entries(fields ?? {}).find(([name]) => name === field)?.[1]
}

function freeOfMarkup(html: string): string {
  return readFragment({ title: '', html }).body
}

function checkEnds({ name, text, base }: Case): Check {
  parseFeed(text, base)
  return { name }
}

function checkReads({ name, text, base }: Case): Check {
  return parseFeed(text, base) ? { name } : { name, problem: 'not read as a feed' }
}
