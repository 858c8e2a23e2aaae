/** Rules of CONTRIBUTING.md that the linter has no rule for. */
import { expect, it } from 'vitest'
import { listSources, type SourceFile } from './list-sources.ts'

const MOST_LINES = 300

const FORBIDDEN: [rule: string, pattern: RegExp][] = [
  ['sets nothing as HTML', /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|createContextualFragment/i],
  ['runs no text as code', /(?<![$.\w])eval\(|new Function\(/],
  ['suppresses no rule', /biome-ignore|@ts-ignore|@ts-expect-error|@ts-nocheck/],
]

it.each(FORBIDDEN)('the source %s', (_, pattern) => {
  expect(pathsWhere(({ text }) => pattern.test(text))).toEqual([])
})

it('opens the browser and IndexedDB in platform alone', () => {
  const opens = /from 'webextension-polyfill'|from 'idb'|\bindexedDB\.open\(/
  expect(pathsWhere(({ path, text }) => !path.startsWith('src/platform/') && opens.test(text))).toEqual([])
})

it(`has no file of more than ${MOST_LINES} lines`, () => {
  expect(pathsWhere(({ text }) => text.split('\n').length > MOST_LINES)).toEqual([])
})

function pathsWhere(breaks: (file: SourceFile) => boolean): string[] {
  return listSources()
    .filter(breaks)
    .map(({ path }) => path)
}
