import { expect, test } from 'vitest'
import type { Difference, Match } from '../../src/core/model/comparison.ts'
import { haveSameWords, sayTheSame } from '../../src/ui/say-the-same.ts'

function say(text: string, differences: Difference[] = []): Match {
  return {
    statement: 0,
    other: { id: 'other', start: 0, end: text.length, text, quotations: [] },
    relation: 'claim',
    probability: 0.9,
    differences,
    marks: { here: [], there: [] },
  }
}

const DAM = 'At least eleven people died on Sunday when the dam broke.'

test.each([
  ['“No,” she said.', '"No", SHE said', true],
  ['El País café', 'el pais cafe', true],
  ['She did not say', 'She did say', false],
  ['a a b', 'a b b', false],
])('%s has the words of %s: %s', (one, other, same) => {
  expect(haveSameWords(say(one), say(other))).toBe(same)
})

test('one word in ten may change, two may not', () => {
  expect(sayTheSame(say(DAM), say(DAM.replace('broke', 'burst')), false)).toBe(true)
  expect(sayTheSame(say(DAM), say(DAM.replace('the dam broke', 'a dyke burst')), false)).toBe(false)
})

test('unless the one word is how they differ from the page', () => {
  const eleven = say(DAM, [{ kind: 'number', here: 'nine', there: 'eleven' }])
  const twelve = say(DAM.replace('eleven', 'twelve'), [{ kind: 'number', here: 'nine', there: 'twelve' }])
  expect(sayTheSame(eleven, twelve, false)).toBe(false)
  expect(sayTheSame(eleven, say(`${DAM}`, eleven.differences), false)).toBe(true)
})

test('articles of one origin need fewer words in common', () => {
  const edited = say('Eleven people died when the dam broke, officials say.')
  expect(sayTheSame(say(DAM), edited, false)).toBe(false)
  expect(sayTheSame(say(DAM), edited, true)).toBe(true)
  expect(sayTheSame(say(DAM), say('Schools stay closed.'), true)).toBe(false)
})
