/** The stores' gates on the built code: what is in it, under which licence, and that anybody can build the same. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIREFOX_FOLDER, FOLDER, listFiles } from './built-files.ts'

const LICENSES = 'third-party-licenses.txt'

/** Ways to run what is not in the package. */
const REMOTE_CODE: [way: string, pattern: RegExp][] = [
  ['a text run as code', /(?<![\w$.])eval\(|\bnew Function\b|(?<![\w$.])Function\(/],
  ['a timer that is given text', /\bset(?:Timeout|Interval)\(["'`]/],
  ['a script imported from an address', /\bimport(?:Scripts)?\(|\bfrom\s*["'](?:https?:)?\/\//],
  ['a script element', /createElement\(["'`]script["'`]/i],
  ['HTML set from text', /\.(?:inner|outer)HTML\s*\+?=(?!=)|insertAdjacentHTML|document\.write/],
]

describe.each([FOLDER, FIREFOX_FOLDER])('%s', (folder) => {
  const scripts = listFiles(folder).filter((name) => name.endsWith('.js'))

  it.each(REMOTE_CODE)('holds no %s', (_, pattern) => {
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((name) => pattern.test(readFileSync(join(folder, name), 'utf8')))).toEqual([])
  })

  it('has pages that load scripts and styles of the package alone, and none in the page itself', () => {
    const pages = listFiles(folder).filter((name) => name.endsWith('.html'))
    const elements = pages.flatMap((name) =>
      readFileSync(join(folder, name), 'utf8').match(/<(?:script|link|style)\b[^>]*>/g),
    )
    expect(elements.length).toBeGreaterThan(pages.length)
    expect(elements.filter((element) => !/ (?:src|href)="\/(?!\/)/.test(element ?? ''))).toEqual([])
  })
})

describe('another build', () => {
  const place = mkdtempSync(join(tmpdir(), 'parallax-build-'))
  const [plain, mapped] = [join(place, 'plain'), join(place, 'mapped')]

  beforeAll(() => {
    build(plain)
    build(mapped, '--sourcemap')
  })
  afterAll(() => rmSync(place, { recursive: true }))

  it.each([
    [FOLDER, plain],
    [FIREFOX_FOLDER, `${plain}-firefox`],
  ])('gives the same files as %s, byte for byte', (built, again) => {
    const files = listFiles(built)
    expect(listFiles(again)).toEqual(files)
    expect(files.filter((name) => !readFileSync(join(built, name)).equals(readFileSync(join(again, name))))).toEqual([])
  })

  it('lists the licence of every package that it bundles', () => {
    const bundled = new Set(
      listFiles(mapped)
        .filter((name) => name.endsWith('.map'))
        .flatMap((name) => listPackages(join(mapped, name))),
    )
    const listed = readFileSync(join(FOLDER, LICENSES), 'utf8').matchAll(/^## (\S+) - \S+ \(([\w.-]+)\)$/gm)
    expect(bundled.size).toBeGreaterThan(5)
    expect(Array.from(listed, ([, name]) => name).sort()).toEqual([...bundled].sort())
  })
})

function build(folder: string, ...more: string[]): void {
  // Vitest's own variables would make it a build of another kind.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env
  execFileSync('npx', ['vite', 'build', '--outDir', folder, '--logLevel', 'error', ...more], { env, stdio: 'pipe' })
}

/** The packages whose code is in a script. @param path of its source map. */
function listPackages(path: string): string[] {
  const { sources } = JSON.parse(readFileSync(path, 'utf8')) as { sources: string[] }
  return sources.flatMap((source) => /.*?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [])
}
