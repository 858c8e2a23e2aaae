import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { newsArticleSchema } from '../../../src/core/model/article.ts'
import { InvalidDataError } from '../../../src/core/model/parse.ts'
import { sourceSchema } from '../../../src/core/model/source.ts'
import { readImport } from '../../../src/options/add/read-import.ts'

/** Deeper than any honest file nests, and than a recursive reader bears. */
const DEEP = 10_000

function nest(opening: string, inside: string, closing: string): string {
  return opening.repeat(DEEP) + inside + closing.repeat(DEEP)
}

function read(text: string | Uint8Array<ArrayBuffer>) {
  return readImport(new File([text], 'file'))
}

function opml(outlines: string): string {
  return `<?xml version="1.0"?><opml version="2.0"><body>${outlines}</body></opml>`
}

function library(fields: string): string {
  return `{"articles": [{"id": "a", "headline": "H", "publisher": "P", "articleBody": "Text", ${fields}}]}`
}

const feed = '<outline text="A" xmlUrl="https://a.example/feed"/>'

describe('what cannot be read is said in words', () => {
  test.each<[string, string, RegExp]>([
    ['lists in lists', nest('[', '', ']'), /no list of “articles”/],
    ['objects in objects', nest('{"articles":', '1', '}'), /no list of “articles”/],
    ['JSON that is cut off in its depth', '['.repeat(DEEP), /cannot be read as JSON/],
    ['folders in folders', opml(nest('<outline text="x">', feed, '</outline>')), /not readable OPML/],
    ['an element with a name that objects have', opml(`<__proto__/>${feed}`), /not readable OPML/],
    ['only white space', ' \n', /is empty/],
  ])('%s', async (_, text, reason) => {
    await expect(read(text)).rejects.toThrow(reason)
  })
})

describe('an article that cannot be one is named, and the file is read', () => {
  test.each<[string, string, RegExp]>([
    ['objects in objects', `"author": ${nest('{"a":', '1', '}')}`, /^Article 1 \(“a”\): author is not a string$/],
    ['a script for an address', '"url": "javascript:alert(1)"', /Article 1 \(“a”\): url is not a web address/],
    ['white space and a script', '"url": " javascript:alert(1)//https:"', /Article 1 .*: url/],
    ['a year of six digits', '"datePublished": "+275760-09-13T00:00:00Z"', /Article 1 .*: datePublished/],
    ['a number for a text', '"headline": 5', /Article 1 .*: headline/],
  ])('%s', async (_, fields, problem) => {
    expect(await read(library(fields))).toMatchObject({ articles: [], problems: [expect.stringMatching(problem)] })
  })
})

test('of two articles with one id the second is named, in a library and in an export', async () => {
  const one = { id: 'a', headline: 'H', publisher: 'P', articleBody: 'Text' }
  const problems = ['Article 2 (“a”) has the same id as article 1']
  expect(await read(JSON.stringify({ articles: [one, one] }))).toMatchObject({ articles: [one], problems })
  const source = { id: 's', name: 'S', enabled: true }
  const item = { sourceId: 's', article: one }
  const exported = await read(JSON.stringify({ sources: [source], articles: [item, item, { ...item, sourceId: 't' }] }))
  expect(exported).toMatchObject({
    articles: [item],
    problems: [...problems, 'Article 3 (“a”): its source is not in the file'],
  })
})

describe('what is strange but whole is kept', () => {
  test.each<[string, string, object]>([
    ['names that objects have', '"id": "__proto__", "publisher": "constructor"', { id: '__proto__' }],
    ['a prototype', '"__proto__": {"author": "nobody"}', { id: 'a' }],
    ['half a character', '"id": "\\ud800"', { id: '\ud800' }],
    ['control characters', '"publisher": "\\u202eP\\u0007"', { publisher: '\u202eP\u0007' }],
    ['a text of 10 MB', `"articleBody": "${'word '.repeat(2_000_000)}"`, { headline: 'H' }],
  ])('%s', async (_, fields, article) => {
    const found = await read(library(fields))
    expect(found).toMatchObject({ articles: [article], problems: [] })
    expect(found).not.toHaveProperty('articles.0.author')
  })

  test.each(['', '<outline text="Folder">'])(
    'a list of 150,000 feeds %s',
    async (folder) => {
      const feeds = Array.from({ length: 150_000 }, (_, i) => `<outline xmlUrl="https://a.example/${i}"/>`).join('')
      const found = await read(opml(folder ? `${folder}${feeds}</outline>` : feeds))
      expect(found.kind === 'opml' && found.sources.length).toBe(150_000)
    },
    60_000,
  )
})

describe('a file is read in the charset that it has', () => {
  const page = '<!doctype html><p>“Não”</p>'

  test.each<[string, string]>([
    ['UTF-16, little end first', `\xFF\xFE${[...page].map((c) => `${low(c)}${high(c)}`).join('')}`],
    ['UTF-16, big end first', `\xFE\xFF${[...page].map((c) => `${high(c)}${low(c)}`).join('')}`],
    ['UTF-8', Buffer.from(page).toString('latin1')],
    ['UTF-8, under a byte order mark', Buffer.from(`\uFEFF${page}`).toString('latin1')],
    ['Windows-1252', page.replace('“', '\x93').replace('”', '\x94')],
  ])('%s', async (_, bytes) => {
    expect(await read(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))).toEqual({ kind: 'page', html: page })
  })

  test('a library with one unreadable character stays as it is', async () => {
    expect(await read(library('"author": "Jos\uFFFD “Pepe”"'))).toMatchObject({
      articles: [{ author: 'Jos\uFFFD “Pepe”' }],
    })
  })
})

/** The rest of what readers choose as files is in `tests/foreign-input.test.ts`. */
test('any export is read as far as it is right, or refused in words', async () => {
  const article = { id: 'a', headline: 'H', publisher: 'P', articleBody: 'Text' }
  const source = { id: 's', name: 'S', enabled: true }
  const orDamaged = (value: object) =>
    fc.oneof(
      fc.constant(value),
      fc.jsonValue(),
      fc.record(
        Object.fromEntries(
          Object.entries(value).map(([name, is]) => [name, fc.oneof(fc.constant(is), fc.jsonValue())]),
        ),
      ),
    )
  const exported = fc.record({ sourceId: fc.constantFrom('s', 't'), article: orDamaged(article) })
  const file = fc.record({
    sources: fc.array(orDamaged(source)),
    articles: fc.array(fc.oneof(exported, fc.jsonValue())),
  })
  await fc.assert(
    fc.asyncProperty(fc.oneof(file, fc.jsonValue()), async (json) => {
      const read = await readImport(new File([JSON.stringify(json)], 'file')).catch((error) => {
        expect(error).toBeInstanceOf(InvalidDataError)
      })
      if (read?.kind !== 'export') return
      for (const { article, sourceId } of read.articles) {
        v.assert(newsArticleSchema, article)
        expect(read.sources.map(({ id }) => id)).toContain(sourceId)
      }
      for (const one of read.sources) v.assert(sourceSchema, one)
    }),
  )
})

function low(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) & 0xff)
}

function high(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) >> 8)
}
