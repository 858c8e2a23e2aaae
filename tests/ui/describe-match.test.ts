import { expect, test } from 'vitest'
import { labelDifference } from '../../src/ui/describe-match.ts'

test.each([
  [{ kind: 'number', here: 'seven', there: 'eight' }, 'Different number: here “seven”, there “eight”'],
  [{ kind: 'certainty', here: '', there: 'allegedly' }, 'Certainty: only there “allegedly”'],
  [{ kind: 'tone', here: 'slammed', there: '' }, 'Loaded word: only here “slammed”'],
  [{ kind: 'attribution', here: '', there: '' }, 'Different source'],
  [{ kind: 'attribution', here: 'Guardian', there: '' }, 'Source named: only here “Guardian”'],
  [{ kind: 'attribution', here: 'Reid', there: 'Rubio' }, 'Different source: here “Reid”, there “Rubio”'],
] as const)('%j', (difference, words) => {
  expect(labelDifference(difference)).toBe(words)
})
