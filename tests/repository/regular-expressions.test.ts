/**
 * The linter forbids regular expressions that may take more than linear time, but sees only those that are written as
 * literals. The ones that the code puts together are recorded here while the modules load, and handed to the same
 * rules as literals.
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ESLint } from 'eslint'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { listSources } from './list-sources.ts'

interface BuiltPattern {
  pattern: RegExp
  /** The calls that led to it. */
  stack: string
}

const builders = listSources().filter(({ text }) => /\bRegExp\(/.test(text))
const built: BuiltPattern[] = []

beforeAll(async () => {
  vi.stubGlobal('RegExp', recordPatterns(RegExp))
  // A helper that builds patterns is only called by the modules that import it, so all that are pure are loaded.
  const pure = listSources().filter(({ path }) => path.startsWith('src/core/'))
  for (const { path } of [...pure, ...builders]) await import(pathToFileURL(resolve(path)).href)
  vi.unstubAllGlobals()
}, 60_000)

afterAll(() => vi.unstubAllGlobals())

it.each(builders.map(({ path }) => path))(
  '%s builds its patterns when it is loaded, where this test sees them',
  (path) => {
    expect(built.some(({ stack }) => stack.includes(path))).toBe(true)
  },
)

it('builds linear patterns only', async () => {
  const patterns = built.filter(({ stack }) => stack.includes('/src/')).map(({ pattern }) => String(pattern))
  expect(await findSlow([...new Set(patterns)])).toEqual([])
}, 60_000)

it('sees a pattern that is quadratic', async () => {
  expect(await findSlow([String(/(?<=[$€£¥][\d.,]+)[kmb]/g)])).toHaveLength(1)
})

function recordPatterns(original: RegExpConstructor): RegExpConstructor {
  return new Proxy(original, {
    construct(target, args, newTarget) {
      const pattern: RegExp = Reflect.construct(target, args, newTarget)
      built.push({ pattern, stack: new Error('Built here').stack ?? '' })
      return pattern
    },
  })
}

/** What the linter's rules say of the patterns, each used to search a text. */
async function findSlow(patterns: readonly string[]): Promise<string[]> {
  const code = patterns.map((pattern, i) => `export const find${i} = (text) => text.replace(${pattern}, '')\n`).join('')
  const [result] = await new ESLint().lintText(code, { filePath: 'src/built-patterns.ts' })
  return (result?.messages ?? []).map(({ line, message }) => `${patterns[line - 1]}: ${message}`)
}
