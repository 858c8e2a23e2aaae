import { expect, test } from 'vitest'
import { MAX_NUMBER } from '../../../../src/core/library/segment/occurrences.ts'
import { TermDictionary } from '../../../../src/core/library/segment/term-dictionary.ts'

function read(dictionary: TermDictionary, text: string): number[] {
  return dictionary.read(text, 0, text.length)
}

test('numbers each term once, at its first occurrence', () => {
  const dictionary = new TermDictionary()
  expect(read(dictionary, 'The dam broke; the dams hold.')).toEqual([0, 1, 2])
  expect(read(dictionary, 'A dam holds')).toEqual([0, 2])
  const { terms, places } = dictionary.sort()
  expect([...terms]).toEqual([...terms].sort((a, b) => a - b))
  expect([...places].sort()).toEqual([0, 1, 2])
})

test('leaves out terms for which there are no numbers left, and goes on with those that have one', () => {
  const dictionary = new TermDictionary()
  read(dictionary, 'dam')
  for (let i = 0; i <= MAX_NUMBER; i += 10_000) {
    read(dictionary, Array.from({ length: 10_000 }, (_, k) => `q${i + k}z`).join(' '))
  }
  expect(read(dictionary, 'broke')).toEqual([])
  expect(read(dictionary, 'dam')).toEqual([0])
  expect(dictionary.sort().terms.length).toBeLessThanOrEqual(MAX_NUMBER + 1)
})
