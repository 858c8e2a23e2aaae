/** `docs/privacy.md` names every place where something is kept, and none besides. */
import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import manifest from '../../manifest.json' with { type: 'json' }
import { parseLibraryFile } from '../../src/core/model/article.ts'
import { openDatabase } from '../../src/platform/database.ts'
import { listSources } from './list-sources.ts'
import { readKeptKeys } from './read-kept-keys.ts'

/** It opens cells under names that it is given. */
const OPENER = 'src/platform/session-memory.ts'
/** What opens a cell of the browser's storage, its name as it is written, and the area that the cell is in. */
const CELLS: [pattern: RegExp, area: string][] = [
  [/new StorageItem(?:<[^(]*>)?\(([^,)]+)/g, 'local storage'],
  [/sessionCell(?:<[^(]*>)?\(([^,)]+)/g, 'session storage'],
  [/new TabMemory(?:<[^(]*>)?\(([^,)]+)/g, 'session storage'],
]
const OTHER_WAYS =
  /\b(?:localStorage|sessionStorage|unlimitedStorage)\b|\bcaches\.|document\.cookie|storage\.sync|'sync'/

it('lists each key in use, and no other', async () => {
  const cells = listSources()
    .filter(({ path }) => path !== OPENER)
    .flatMap(({ text }) => listCells(text))
  expect(cells.length).toBeGreaterThan(0)
  expect([...readKeptKeys()].sort()).toEqual([...new Set([...cells, ...(await listStores())])].sort())
})

it('knows each way in which something is kept', () => {
  expect(listSources().flatMap(({ path, text }) => (OTHER_WAYS.test(text) ? [path] : []))).toEqual([])
})

it('says that private windows are out of reach', () => {
  expect(manifest.incognito).toBe('not_allowed')
})

it('says that nothing is written into the console', () => {
  const writers = listSources().flatMap(({ path, text }) => (/\bconsole\.|\breportError\(/.test(text) ? [path] : []))
  expect(writers.filter((path) => !path.startsWith('src/cli/'))).toEqual([])
})

it.each(['headline', 'publisher', 'articleBody', 'url', 'author', 'datePublished', 'inLanguage'])(
  'says that no message holds the text of an article: one whose %s is wrong',
  (field) => {
    const secret = 'Nobody may read this'
    const article = { id: 'a', headline: secret, publisher: secret, articleBody: secret, author: secret }
    for (const wrong of [7, null, '', {}, [secret], `${secret}: ${secret}`]) {
      const { problems } = parseLibraryFile({ articles: [{ ...article, [field]: wrong }] })
      expect(problems.join()).not.toContain(secret)
    }
  },
)

function listCells(text: string): string[] {
  return CELLS.flatMap(([pattern, area]) =>
    Array.from(text.matchAll(pattern), ([, name = '']) => `${area} ${readName(name, text)}`),
  )
}

async function listStores(): Promise<string[]> {
  const database = await openDatabase()
  return Array.from(database.objectStoreNames, (name) => `IndexedDB ${name}`)
}

/** A string, or a constant of the same file. @throws Error for anything else. */
function readName(written: string, text: string): string {
  const value = text.match(new RegExp(`const ${written} = (.+)`))?.[1] ?? written
  const name = /^'([^']+)'$/.exec(value)?.[1]
  if (name === undefined) throw new Error(`This test cannot read the name ${written}.`)
  return name
}
