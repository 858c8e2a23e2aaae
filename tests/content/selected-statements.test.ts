// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { listSelected, readSelection } from '../../src/content/selected-statements.ts'
import type { Statement } from '../../src/core/model/statement.ts'
import { readBlocks } from '../../src/extraction/read-blocks.ts'
import { joinParagraphs, type TextMap } from '../../src/extraction/text-map.ts'
import { installFakeLayout } from '../extraction/fake-layout.ts'

const SENTENCES = ['The dam held.', 'It broke on Sunday.', 'Forty houses were evacuated.']
let map: TextMap
let statements: Statement[]

beforeAll(installFakeLayout)

beforeEach(() => {
  document.body.innerHTML = `<p>${SENTENCES[0]} ${SENTENCES[1]}</p><p>${SENTENCES[2]}</p><aside>Read more</aside>`
  map = joinParagraphs(readBlocks(document.body))
  statements = SENTENCES.map((text) => {
    const start = map.text.indexOf(text)
    return { start, end: start + text.length, text, quotations: [] }
  })
})

afterEach(() => getSelection()?.removeAllRanges())

function select(from: [string, number], to: [string, number]): Range | undefined {
  const [start, end] = [from, to].map(([selector]) => document.querySelector(selector)?.firstChild as Text)
  if (!start || !end) throw new Error('no such text')
  getSelection()?.setBaseAndExtent(start, from[1], end, to[1])
  return readSelection()
}

test.each<[what: string, from: [string, number], to: [string, number], selected: number[]]>([
  ['a few words', ['p', 4], ['p', 7], [0]],
  ['all of one, up to its edges', ['p', 14], ['p', 33], [1]],
  ['the end of one and the beginning of the next', ['p', 10], ['p', 20], [0, 1]],
  ['over paragraphs', ['p', 20], ['p + p', 5], [1, 2]],
  ['beside the article', ['aside', 0], ['aside', 4], []],
  ['only the space between two', ['p', 13], ['p', 14], []],
])('%s', (_, from, to, selected) => {
  const selection = select(from, to)
  expect(selection && listSelected(selection, statements, map)).toEqual(selected)
})

test('a caret is no selection', () => {
  expect(select(['p', 4], ['p', 4])).toBeUndefined()
})
