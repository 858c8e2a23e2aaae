/** Whole pages in, articles out: each `.html` of the fixtures beside what should be read from it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { extractArticle } from '../../src/extraction/extract-article.ts'
import { installFakeLayout } from './fake-layout.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/pages/extraction')
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace('.html', ''))

afterEach(() => vi.unstubAllGlobals())

/** Opens a page in a browser window of its own, as far as jsdom is one. */
function open(name: string): Document {
  const { window } = new JSDOM(readFileSync(join(FOLDER, `${name}.html`), 'utf8'), {
    url: 'https://valley.example/page#top',
  })
  vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window))
  vi.stubGlobal('NodeFilter', window.NodeFilter)
  vi.stubGlobal('Element', window.Element)
  vi.stubGlobal('Range', window.Range)
  installFakeLayout()
  return window.document
}

describe.each(names)('%s', (name) => {
  test('gives what is expected', () => {
    const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))
    expect(extractArticle(open(name)).extraction).toEqual(expected)
  })

  test('is not changed', () => {
    const page = open(name)
    const before = page.documentElement.outerHTML
    extractArticle(page)
    expect(page.documentElement.outerHTML).toBe(before)
  })

  test('has every paragraph where the map says', () => {
    const { map } = extractArticle(open(name))
    for (const { 0: paragraph, index } of map.text.matchAll(/.+/g)) {
      const ranges = map.rangesOf({ start: index, end: index + paragraph.length })
      expect(withoutInvisible(ranges.join(''))).toBe(paragraph)
    }
  })
})

/** A text as a reader sees it. */
function withoutInvisible(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/\s+/g, ' ')
}
