import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { analyze } from '../../src/cli/analyze.ts'
import type { Comparison } from '../../src/core/model/comparison.ts'

const RBC = 'data/articles/rbc-ukraine-mexico-says-no-invasion.json'
const OVERVIEW = 'data/articles/overview-sheinbaum-denies.json'
const ECHOSPHERE = 'data/articles/echosphere-mexico-stands-firm.json'
const SAMPLE = 'data/sample/no-invasion.html'
/** An article on nothing that the library knows. */
const RAIN = 'Rain in the valley\n\nIt rained on Tuesday and the mill stood still.'

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 })

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-analyze-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const written = { out: '', err: '' }
  const code = await analyze(args, {
    out: (text) => {
      written.out += text
    },
    err: (text) => {
      written.err += text
    },
    width: 80,
    styled: false,
  })
  return { code, ...written }
}

function parseLines(out: string): Comparison[] {
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Comparison)
}

describe('--json', () => {
  test('prints one line per article, in the order given', async () => {
    const { code, out, err } = await run('--json', OVERVIEW, SAMPLE, RBC)
    expect(parseLines(out).map(({ article }) => article.publisher)).toEqual(['Overview', 'RBC-Ukraine', 'RBC-Ukraine'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  test('gives offsets into the body, and names every other article', async () => {
    const [comparison] = parseLines((await run('--json', RBC)).out)
    if (!comparison) throw new Error('no line')
    const { article, statements, matches, articles } = comparison
    for (const { start, end, text } of statements) expect(article.articleBody.slice(start, end)).toBe(text)
    expect(matches.length).toBeGreaterThan(0)
    for (const { other } of matches) expect(articles.map(({ id }) => id)).toContain(other.id)
  })

  test('never compares an article with itself', async () => {
    for (const { article, articles } of parseLines((await run('--json', RBC, OVERVIEW)).out)) {
      expect(articles.map(({ id }) => id)).not.toContain(article.id)
    }
  })

  test('compares with another library', async () => {
    const library = write('library.json', JSON.stringify({ articles: [JSON.parse(readFileSync(OVERVIEW, 'utf8'))] }))
    const [comparison] = parseLines((await run('--library', library, '--json', RBC)).out)
    expect(comparison?.articles.map(({ publisher }) => publisher)).toEqual(['Overview'])
  })

  test('calls nothing missing in a page that is cut off', async () => {
    const [comparison] = parseLines((await run('--json', 'tests/fixtures/pages/paywall.html')).out)
    expect(comparison?.articles).not.toEqual([])
    expect(comparison?.missing).toEqual([])
  })
})

describe('what it reads', () => {
  test('text: the headline is the first line', async () => {
    const [comparison] = parseLines((await run('--json', write('a.txt', '\uFEFFRain\r\n\r\nIt rained.\r\n'))).out)
    expect(comparison?.article).toMatchObject({ headline: 'Rain', articleBody: 'It rained.' })
  })

  test('a saved page knows the address that it was published under', async () => {
    const html = readFileSync(SAMPLE, 'utf8').replace('<head>', '<head><link rel="canonical" href="https://a.test/b">')
    const [comparison] = parseLines((await run('--json', write('saved.htm', html))).out)
    expect(comparison?.article).toMatchObject({ id: 'https://a.test/b', url: 'https://a.test/b' })
  })

  const page = readFileSync(SAMPLE, 'utf8').replace(/<meta charset[^>]*>/i, '')
  const asWindows1252 = (text: string) =>
    Buffer.from(text.replaceAll('’', '\x92').replace(/[^\0-\xFF]/g, '?'), 'latin1')

  test.each<[string, Buffer]>([
    ['UTF-8, which nothing declares', Buffer.from(page)],
    ['UTF-8, under a byte order mark', Buffer.from(`\uFEFF${page}`)],
    ['UTF-8, with one damaged byte', Buffer.concat([Buffer.from(page), Buffer.from([0xff])])],
    ['UTF-16, under a byte order mark', Buffer.from(`\uFEFF${page}`, 'utf16le')],
    ['Windows-1252, which nothing declares', asWindows1252(page)],
    ['Windows-1252, declared', asWindows1252(page.replace('<head>', '<head><meta charset="windows-1252">'))],
  ])('a page in %s', async (_, bytes) => {
    const [comparison] = parseLines((await run('--json', write('saved.html', bytes))).out)
    expect(comparison?.article.headline).toBe("Mexico says 'no invasion' after Trump’s drug cartel decree")
  })

  test('a page hides text by its style sheet', async () => {
    const [comparison] = parseLines((await run('--json', 'tests/fixtures/pages/event-analysis.html')).out)
    expect(comparison?.article.articleBody).toContain('signed a directive in secret')
  })
})

describe('a bad file is named with the reason, and the others are still done', () => {
  test.each<[name: string, content: string | Uint8Array, reason: string]>([
    ['not-json.json', '{"id": ', 'is not JSON'],
    ['array.json', '[]', 'id'],
    ['no-body.json', '{"id": "a", "headline": "b", "publisher": "c"}', 'articleBody'],
    [
      'odd-url.json',
      '{"id": "a", "url": "javascript:1", "headline": "b", "publisher": "c", "articleBody": "d"}',
      'url',
    ],
    ['empty.json', '', 'is empty'],
    ['empty.txt', '', 'is empty'],
    ['blank.txt', ' \n\n ', 'has no text'],
    ['headline-only.txt', 'Rain\n', 'has no text'],
    ['binary.txt', new Uint8Array([82, 0, 1, 2]), 'is not text'],
    ['latin-1.txt', new Uint8Array([82, 10, 0xe9, 10]), 'is not text in UTF-8'],
    ['binary.html', new Uint8Array([0x89, 80, 78, 71, 0]), 'is not text'],
    ['plain.html', '<p>Hello.</p>', 'has no article'],
    ['deep.html', '<div>'.repeat(5000), 'is nested too deeply'],
    ['deep.json', `${'{"id":'.repeat(10_000)}1${'}'.repeat(10_000)}`, 'id'],
    ['article.pdf', '%PDF-1.7', 'is neither .html, .txt nor .json'],
  ])('%s', async (name, content, reason) => {
    const path = write(name, content)
    const good = write('good.txt', RAIN)
    const { code, out, err } = await run('--json', path, good)
    expect(code).toBe(1)
    expect(err.split('\n')).toHaveLength(2)
    expect(err).toContain(`${path}: `)
    expect(err).toContain(reason)
    expect(parseLines(out).map(({ article }) => article.id)).toEqual([good])
  })

  test('no such file, a folder', async () => {
    const subfolder = join(folder, 'folder.json')
    mkdirSync(subfolder)
    const { code, out, err } = await run(join(folder, 'none.json'), subfolder)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/none\.json: there is no such file\n.*folder\.json: is a folder\n$/)
  })

  test.each<[string, object]>([
    ['of bad articles alone', { articles: [{ id: 'a' }] }],
    ['of no articles', { articles: [] }],
    ['that is none', { article: [] }],
  ])('a library %s ends it', async (_, json) => {
    const { code, out, err } = await run('--library', write('none.json', JSON.stringify(json)), RBC)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/none\.json: has no (?:article to compare with|list of “articles”)\n$/)
  })
})

describe('bad articles of a library', () => {
  const good = JSON.parse(readFileSync(OVERVIEW, 'utf8'))

  test('are named and left out, and the rest is compared with', async () => {
    const dated = { ...good, id: 'dated', datePublished: '8 August' }
    const library = write('dated.json', JSON.stringify({ articles: [dated, good, good] }))
    const { code, out, err } = await run('--library', library, '--json', RBC)
    expect(code).toBe(0)
    expect(parseLines(out)[0]?.articles.map(({ id }) => id)).toEqual([good.id])
    expect(err.split('\n')).toEqual([
      `${library}: Article 1 (“dated”): datePublished is not an ISO 8601 date`,
      `${library}: Article 3 (“${good.id}”) has the same id as article 2`,
      '',
    ])
  })

  test('are counted where there are many', async () => {
    const library = write('many.json', JSON.stringify({ articles: [good, ...Array.from({ length: 25 }, () => null)] }))
    const { code, err } = await run('--library', library, '--json', RBC)
    expect(code).toBe(0)
    expect(err.trimEnd().split('\n')).toHaveLength(21)
    expect(err).toMatch(/many\.json: Article 21 is not an object\n.*many\.json: and 5 more\n$/)
  })
})

test.each([
  [[], 'No article given'],
  [['--jsn', RBC], '--jsn'],
  [['--library'], '--library'],
])('arguments %j are refused with the help', async (args, problem) => {
  const { code, out, err } = await run(...args)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(problem)
  expect(err).toContain('ARTICLE')
})

test('--help', async () => {
  const { code, out } = await run('--help')
  expect(code).toBe(0)
  expect(out).toContain('--library FILE')
})

describe('the report', () => {
  test('keeps to the width and sets each statement beside the others', async () => {
    const { out } = await run(RBC)
    expect(out).toContain('2 other outlets report this story.')
    expect(out).toContain('→ Overview · 2025-08-08')
    for (const line of out.split('\n')) if (!line.includes('https://')) expect(line.length).toBeLessThanOrEqual(80)
    expect(out).not.toContain('\u001b')
  })

  test('does not count the page’s own outlet among the others, as the popup does not', async () => {
    const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
    const ownEarlier = { ...read(OVERVIEW), publisher: read(RBC).publisher }
    const library = write('own.json', JSON.stringify({ articles: [ownEarlier, read(ECHOSPHERE)] }))
    expect((await run('--library', library, RBC)).out).toContain('\n1 other outlet reports this story.\n')
  })

  test('says so when nothing is related', async () => {
    const { out } = await run(write('rain.txt', RAIN))
    expect(out).toContain('Nothing in the library reports this story.')
  })
})

test('npm run analyze is this program', () => {
  const out = execFileSync('npm', ['run', '--silent', 'analyze', '--', '--json', RBC], { encoding: 'utf8' })
  expect(parseLines(out)).toHaveLength(1)
})
