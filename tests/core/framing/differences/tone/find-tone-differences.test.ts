import { describe, expect, it } from 'vitest'
import { findToneDifferences } from '../../../../../src/core/framing/differences/tone/find-tone-differences.ts'
import { LOADED_PAIRS } from '../../../../../src/core/language/en/loaded-pairs.ts'
import type { Relation } from '../../../../../src/core/model/comparison.ts'
import { makeAnalysedStatement } from '../../../make-analysed-statement.ts'

type Row = [
  name: string,
  here: string,
  there: string,
  expected: [here: string, there: string] | undefined,
  relation?: Relation,
]

const ROWS: Row[] = [
  ['a loaded verb', 'Bus fares soared in May.', 'Bus fares rose in May.', ['soared', 'rose']],
  [
    'a loaded verb of saying with the same subject',
    'Ruiz claimed the bridge was safe.',
    'Ruiz said the bridge was safe.',
    ['claimed', 'said'],
  ],
  [
    'a loaded verb of saying for a quotation',
    'The mayor insisted: "The bridge is safe for all of us."',
    'Ruiz said: "The bridge is safe for all of us."',
    ['insisted', 'said'],
    'quote',
  ],
  [
    'a loaded adjective of a shared noun',
    'The council passed the controversial bridge plan.',
    'The council passed the bridge plan.',
    ['controversial', ''],
  ],
  [
    'a loaded adverb of a shared verb',
    'The mayor falsely told voters the bridge was safe.',
    'The mayor told voters the bridge was safe.',
    ['falsely', ''],
  ],
  [
    'no verb of saying with another subject',
    'Ruiz claimed the bridge was safe.',
    'Brandt said the bridge was safe.',
    undefined,
  ],
  [
    'a loaded verb of a quotation alone where the plain one reports something else',
    'Ruiz claimed that "the bridge is safe for all of us".',
    'A friend who said on Monday that he had asked about it in May and twice again in June heard Ruiz add "the bridge is safe for all of us".',
    ['claimed', ''],
    'quote',
  ],
  [
    'a loaded act that the other tells without a word of the same list',
    'Ruiz slammed the bridge plan of the council in May.',
    'In May the bridge plan of the council was met by Ruiz with doubts.',
    ['slammed', ''],
  ],
  [
    'no act that is loaded only beside a plain word',
    'Ruiz demanded the harbour bridge plan of the city council after the May storm.',
    'After the May storm the harbour bridge plan of the city council was what Ruiz wished for, and the mayor heard of it from a friend at a dinner in town.',
    undefined,
  ],
  [
    'no word of somebody who speaks without marks',
    'We passed the controversial bridge plan.',
    'The council passed the bridge plan.',
    undefined,
  ],
  [
    'no loaded act of a clause that only one has',
    'The plan for the bridge, which Ruiz slammed, is old.',
    'The plan for the bridge is old.',
    undefined,
  ],
  [
    'no claim of responsibility',
    'Rebels claimed responsibility for the bridge attack.',
    'Rebels said they were behind the bridge attack.',
    undefined,
  ],
  ['no noun', 'The claims about the bridge were heard.', 'Ruiz said the bridge was safe.', undefined],
  [
    'no epithet of something else',
    'The mayor, owner of a notorious nightclub, opened the bridge.',
    'The mayor opened the bridge.',
    undefined,
  ],
  [
    'no modifier where the other has one too',
    'The council passed the controversial bridge plan.',
    'The council passed the divisive bridge plan.',
    undefined,
  ],
  [
    'no loaded word where the other has one too',
    'Bus fares soared in May after they rose in April.',
    'Bus fares rose in April and surged in May.',
    undefined,
  ],
  ['no loaded word in other surroundings', 'Hopes soared among tourists at dawn.', 'Bus fares rose in May.', undefined],
]

describe('findToneDifferences', () => {
  it.each(ROWS)('shows %s', (_name, here, there, expected, relation = 'claim') => {
    const words = expected && [{ kind: 'tone', here: expected[0], there: expected[1] }]
    expect(findToneDifferences(makeAnalysedStatement(here), makeAnalysedStatement(there), relation)).toMatchObject(
      words ?? [],
    )
  })
})

describe('a loaded word', () => {
  it.each([
    [
      'beside a plain one tells',
      'The mayor slammed the harbour plan.',
      'The mayor criticised the harbour plan.',
      false,
    ],
    [
      'alone is minor',
      'The council passed the controversial bridge plan.',
      'The council passed the bridge plan.',
      true,
    ],
  ])('%s', (_, here, there, isMinor) => {
    const differences = findToneDifferences(makeAnalysedStatement(here), makeAnalysedStatement(there), 'claim')
    expect(differences.map((one) => one.isMinor ?? false)).toEqual([isMinor])
  })

  it('is no judgement in the name of a thing', () => {
    const [here, there] = ['Police found an explosive device on the bridge.', 'Police found a device on the bridge.']
    expect(findToneDifferences(makeAnalysedStatement(here), makeAnalysedStatement(there), 'claim')).toEqual([])
  })
})

describe('LOADED_PAIRS', () => {
  it.each(LOADED_PAIRS.map((pair) => [pair.loaded[0], pair] as const))(
    'has no word on both sides of "%s"',
    (_, pair) => {
      expect(pair.plain.filter((word) => pair.loaded.includes(word))).toEqual([])
      expect([pair.plain, pair.loaded].every((words) => words.length > 0 && !words.includes(''))).toBe(true)
    },
  )
})
