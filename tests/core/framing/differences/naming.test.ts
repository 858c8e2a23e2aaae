import { describe, expect, it } from 'vitest'
import { findEpithetDifferences } from '../../../../src/core/framing/differences/epithet.ts'
import { findNamingDifferences } from '../../../../src/core/framing/differences/naming.ts'
import { CONTESTED_TERMS } from '../../../../src/core/language/en/contested-terms.ts'
import { makeAnalysedStatement } from '../../make-analysed-statement.ts'

type Row = [name: string, here: string, there: string, expected: [string, string] | undefined]

const NAMES: Row[] = [
  [
    'two names for one law',
    'The court upheld Obamacare on Thursday.',
    'The court upheld the Affordable Care Act.',
    ['Obamacare', 'Affordable Care Act'],
  ],
  [
    'two names for the same people',
    'The county will house illegal aliens in tents.',
    'The county is to house undocumented immigrants in tents.',
    ['illegal aliens', 'undocumented immigrants'],
  ],
  [
    'no name that both use',
    'The court upheld Obamacare on Thursday.',
    'The court upheld the Affordable Care Act, known as Obamacare.',
    undefined,
  ],
  ['no variant of one name', 'The pro-life group sued the state.', 'The prolife group sued the state.', undefined],
  [
    'no names in other surroundings',
    'Obamacare covers millions of people.',
    'Voters in Ohio judged the Affordable Care Act.',
    undefined,
  ],
  [
    'no part of a longer name',
    'One friend told reporters of the assault when it happened.',
    'One man told the Associated Press of the assault when it happened.',
    undefined,
  ],
  [
    'a name where every word has a capital',
    'Friend Told Of Assault, Mayor Says',
    'Mayor Says Close Associate Told Of Assault',
    ['Friend', 'Associate'],
  ],
  [
    'no verb for a noun',
    'He reported the leaks about mass surveillance programs.',
    'He released files about mass surveillance programs.',
    undefined,
  ],
  [
    'no name that a speaker uses',
    'The mayor said "illegal aliens in tents" cost the county money.',
    'Tents for undocumented immigrants cost the county money.',
    undefined,
  ],
  ['no part of a longer name', 'The tax cut bill passed on Friday.', 'The tax cuts passed on Friday.', undefined],
]

const EPITHETS: Row[] = [
  [
    'a quoted word before a name',
    "He attacked the 'Deep State' Justice Department on Friday.",
    'He attacked the Justice Department on Friday.',
    ["'Deep State' Justice", 'Justice'],
  ],
  [
    'a quoted word on the other side',
    'The mayor praised the harbour bridge on Friday.',
    'The mayor praised the “big, beautiful” bridge on Friday.',
    ['bridge', '“big, beautiful” bridge'],
  ],
  [
    'no word that both use',
    'The mayor praised the “beautiful” bridge on Friday.',
    'The mayor called the bridge beautiful on Friday.',
    undefined,
  ],
  [
    'no quotation that ends a clause',
    'The mayor called it “beautiful”, and the bridge opened on Friday.',
    'The bridge was opened by the mayor on Friday.',
    undefined,
  ],
  [
    'no possessive',
    "The mayor's crew's bridge opened on Friday.",
    'The bridge was opened by the mayor on Friday.',
    undefined,
  ],
]

describe.each([
  ['findNamingDifferences', findNamingDifferences, NAMES],
  ['findEpithetDifferences', findEpithetDifferences, EPITHETS],
] as const)('%s', (_, find, rows) => {
  it.each(rows)('shows %s', (_name, here, there, expected) => {
    const words = expected && [{ kind: 'naming', here: expected[0], there: expected[1] }]
    expect(find(makeAnalysedStatement(here), makeAnalysedStatement(there))).toMatchObject(words ?? [])
  })
})

describe('CONTESTED_TERMS', () => {
  it.each(CONTESTED_TERMS.map((set) => [set[0]?.[0], set] as const))(
    'has names to tell apart in the set of "%s"',
    (_, set) => {
      expect(set.length).toBeGreaterThan(1)
      const variants = set.flat()
      expect(variants.every((variant) => /^=?\p{L}[\p{L}\p{N}'. -]*$/u.test(variant))).toBe(true)
      expect(new Set(variants).size).toBe(variants.length)
    },
  )
})
