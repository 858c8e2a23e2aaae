import { expect, test } from 'vitest'
import { findNeighbours } from '../../src/ui/find-neighbours.ts'

test.each<[text: string, other: string, words: string, neighbour: string | undefined]>([
  ['Trump signed a directive on force.', 'He signed a secret directive in March.', 'secret', 'directive'],
  ['The Dam gave way on Sunday.', 'On Monday the dam, officials said, gave way.', 'officials said', 'gave'],
  ['A dam broke.', 'A secret dam.', 'secret', undefined],
  ['Officials said so.', 'Nobody, officials said, was hurt.', 'officials said', undefined],
])('in “%s” beside what “%s” has beside “%s”: %s', (text, other, words, neighbour) => {
  const start = other.indexOf(words)
  const places = findNeighbours(text, other, [{ start, end: start + words.length }])
  expect(places.map((place) => text.slice(place.start, place.end))).toEqual(neighbour ? [neighbour] : [])
})

test('nowhere for no words', () => {
  expect(findNeighbours('The dam held.', 'The dam held.', [])).toEqual([])
})
