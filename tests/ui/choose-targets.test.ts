import { expect, test } from 'vitest'
import type { Match, Relation } from '../../src/core/model/comparison.ts'
import type { Statement } from '../../src/core/model/statement.ts'
import { chooseTargets } from '../../src/ui/choose-targets.ts'

const quotation = { start: 1, end: 10, text: 'no longer' }
const statements: Statement[] = [
  { start: 0, end: 20, text: '“no longer” they say', quotations: [quotation] },
  { start: 22, end: 40, text: 'A dam broke today.', quotations: [] },
]

function match(statement: number, relation: Relation): Match {
  const other = { id: 'a', start: 0, end: 1, text: 'x', quotations: [] }
  return { statement, relation, other, probability: 0.9, differences: [], marks: { here: [], there: [] } }
}

test.each<
  [what: string, matches: Match[], targets: [statement: number, relation: Relation, start: number, end: number][]]
>([
  ['a matched quotation: its words', [match(0, 'quote')], [[0, 'quote', 1, 10]]],
  ['a matched claim: the sentence', [match(1, 'claim')], [[1, 'claim', 22, 40]]],
  ['a claim around a quotation: the sentence', [match(0, 'claim')], [[0, 'claim', 0, 20]]],
  ['a quotation without marks: the sentence', [match(1, 'quote')], [[1, 'quote', 22, 40]]],
  ['several matches: once', [match(0, 'claim'), match(0, 'quote')], [[0, 'quote', 1, 10]]],
  [
    'page order',
    [match(1, 'claim'), match(0, 'quote')],
    [
      [0, 'quote', 1, 10],
      [1, 'claim', 22, 40],
    ],
  ],
  ['no match: nothing', [], []],
  ['a statement that is not there: nothing', [match(7, 'claim')], []],
])('%s', (_, matches, targets) => {
  const found = chooseTargets({ statements, matches })
  expect(found.map(({ statement, relation, start, end }) => [statement, relation, start, end])).toEqual(targets)
})
