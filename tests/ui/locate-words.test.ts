import { expect, test } from 'vitest'
import type { Difference } from '../../src/core/model/comparison.ts'
import { locateWords } from '../../src/ui/locate-words.ts'

const TEXT = 'Nine died and nine were hurt.'

function differ(here: string, hereRange?: Difference['hereRange']): Difference {
  return { kind: 'number', here, there: 'six', ...(hereRange && { hereRange }) }
}

test.each<[what: string, differences: Difference[], words: string[]]>([
  ['by their range', [differ('nine', { start: 14, end: 18 })], ['nine']],
  ['without a range, by the words', [differ('Nine died')], ['Nine died']],
  ['in the order of the text', [differ('nine'), differ('Nine')], ['Nine', 'nine']],
  ['each once, where two differences share them', [differ('Nine died'), differ('died and')], ['Nine died']],
  ['not where they are not', [differ('ten'), differ('')], []],
])('%s', (_, differences, words) => {
  expect(locateWords(differences, 'here', TEXT).map(({ start, end }) => TEXT.slice(start, end))).toEqual(words)
})

test('on the other side by its own words', () => {
  expect(locateWords([differ('nine', { start: 14, end: 18 })], 'there', 'Some six died.')).toEqual([
    { start: 5, end: 8 },
  ])
})
