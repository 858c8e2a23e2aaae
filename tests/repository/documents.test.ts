/** Documents name what is there: a link or a path that leads nowhere is worse than none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'data/README.md', 'tests/eval/events/README.md', ...listDocs()]
const ARCHITECTURE = 'docs/architecture.md'
const DECISIONS = 'docs/decisions'

/** The target of a Markdown link or image, without its fragment. */
const LINK = /\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g
const ABSOLUTE = /^[a-z][a-z\d+.-]*:/i
/** A path of the repository in backticks, or in quotation marks as a label of a diagram. */
const PATH = /[`"]((?:src|tests|data|docs|build)\/[\w./-]*)/g
/** A document as a comment names it: "CONTRIBUTING.md", "data/README.md". */
const NAMED_DOCUMENT = /(?<![\w./-])(?:[\w-]+\/)*[\w-]+\.md\b/g

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(document, 'utf8')

  it('links to what is there', () => {
    const targets = listAll(text, LINK).filter((target) => !ABSOLUTE.test(target))
    expect(targets.filter((target) => !existsSync(join(dirname(document), target)))).toEqual([])
  })

  it('names files and folders that are there', () => {
    expect(listAll(text, PATH).filter((path) => !existsSync(path))).toEqual([])
  })
})

it('the code names documents that are there', () => {
  const known = new Set(DOCUMENTS.flatMap((path) => [path, path.split('/').at(-1)]))
  const unknown = listCode().flatMap((path) =>
    listAll(readFileSync(path, 'utf8'), NAMED_DOCUMENT)
      .filter((name) => !known.has(name))
      .map((name) => `${path}: ${name}`),
  )
  expect(unknown).toEqual([])
})

it('the architecture lists every decision', () => {
  const listed = listAll(readFileSync(ARCHITECTURE, 'utf8'), LINK)
  expect(listed).toEqual(expect.arrayContaining(readdirSync(DECISIONS).map((name) => `decisions/${name}`)))
})

describe('the patterns', () => {
  it.each([
    ['[a](b.md) ![c](d/e.png) [f](g.md#h)', LINK, ['b.md', 'd/e.png', 'g.md']],
    ['`src/core/` and "tests/a.ts<br/>b", not `npm run` or src/x', PATH, ['src/core/', 'tests/a.ts']],
    ['see CONTRIBUTING.md, data/README.md; not read.mdx', NAMED_DOCUMENT, ['CONTRIBUTING.md', 'data/README.md']],
  ])('find what %s names', (text, pattern, expected) => {
    expect(listAll(text, pattern)).toEqual(expected)
  })
})

/** What a pattern finds: its first group where it has one. */
function listAll(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([whole, group]) => group ?? whole)
}

function listDocs(): string[] {
  return listFiles('docs').filter((path) => path.endsWith('.md'))
}

/** All code but this file, whose examples are made up. */
function listCode(): string[] {
  const files = ['src', 'tests', 'build', 'data'].flatMap(listFiles).filter((path) => /\.(?:tsx?|mjs|css)$/.test(path))
  return files.filter((path) => path !== 'tests/repository/documents.test.ts')
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
}
