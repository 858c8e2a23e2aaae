import { expect, test } from 'vitest'
import type { Difference } from '../../src/core/model/comparison.ts'
import { listMarks, locateWords } from '../../src/ui/locate-words.ts'
import { placeDifferences } from '../fixtures/place-differences.ts'

const HERE = 'Nine died and two were hurt.'
const THERE = 'Some six died.'

function differ(here: string, there = ''): Difference {
  return { kind: 'number', here, there }
}

test.each<[what: string, differences: Difference[], words: string[]]>([
  ['in the order of the text', [differ('two'), differ('Nine')], ['Nine', 'two']],
  ['each once, where two differences share them', [differ('Nine died'), differ('died and')], ['Nine died']],
  ['nowhere for a side without words', [differ('', 'six')], []],
])('%s', (_, differences, words) => {
  const ranges = locateWords(placeDifferences(differences, HERE, THERE), 'here')
  expect(ranges.map(({ start, end }) => HERE.slice(start, end))).toEqual(words)
})

test('on the other side its own', () => {
  expect(locateWords(placeDifferences([differ('Nine', 'six')], HERE, THERE), 'there')).toEqual([{ start: 5, end: 8 }])
})

test('marks join what differs and what a difference is said about', () => {
  const differences = placeDifferences([differ('died and'), differ('hurt')], HERE, THERE)
  const marks = { here: [{ start: 0, end: 9 }], there: [] }
  const shown = listMarks({ marks, differences }, 'here')
  expect(shown.map(({ start, end }) => HERE.slice(start, end))).toEqual(['Nine died and', 'hurt'])
  expect(marks.here).toEqual([{ start: 0, end: 9 }])
})
