import { expect, test } from 'vitest'
import { labelDifference } from '../../src/ui/describe-match.ts'

test.each([
  [{ kind: 'number', here: 'seven', there: 'eight' }, 'Number: here “seven”, there “eight”'],
  [{ kind: 'certainty', here: '', there: 'allegedly' }, 'Certainty: only there “allegedly”'],
  [{ kind: 'tone', here: 'slammed', there: '' }, 'Loaded word: only here “slammed”'],
  [{ kind: 'naming', here: 'scheme', there: 'plan' }, 'Name: here “scheme”, there “plan”'],
  [{ kind: 'attribution', here: '', there: '' }, 'Source'],
  [{ kind: 'attribution', here: 'Guardian', there: '' }, 'Source: only here “Guardian”'],
  [{ kind: 'attribution', here: 'Reid', there: 'Rubio' }, 'Source: here “Reid”, there “Rubio”'],
] as const)('%j', (difference, words) => {
  expect(labelDifference(difference)).toBe(words)
})
