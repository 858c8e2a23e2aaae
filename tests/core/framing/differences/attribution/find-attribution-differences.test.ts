import { describe, expect, it } from 'vitest'
import { findAttributionDifferences } from '../../../../../src/core/framing/differences/attribution/find-attribution-differences.ts'
import type { Relation } from '../../../../../src/core/model/comparison.ts'
import { makeAnalysedStatement } from '../../../make-analysed-statement.ts'

interface Case {
  name: string
  relation?: Relation
  here: string
  there: string
  /** The sentence before the second one. */
  before?: string
  expected: [here: string, there: string] | undefined
}

const PLAIN = 'The old harbour bridge will be closed to all traffic in May.'

const FOUND: Case[] = [
  {
    name: 'two groups that are never one',
    here: 'City officials said the old harbour bridge will be closed in May.',
    there: 'The harbour bridge will be closed in May, shipping executives said.',
    expected: ['City officials said', 'shipping executives said'],
  },
  {
    name: 'a source that leads',
    here: 'City officials said on Monday that the old harbour bridge will be closed in May.',
    there: PLAIN,
    expected: ['City officials said', ''],
  },
  {
    name: 'a source at the end',
    here: 'The old harbour bridge will be closed in May, the Transport Department reported.',
    there: PLAIN,
    expected: ['the Transport Department reported', ''],
  },
  {
    name: 'a source at the side of a sentence with another speaker',
    here: 'The old harbour bridge will be closed in May and torn down in June, according to officials.',
    there: 'The old harbour bridge will be closed in May, and she said that this came late.',
    expected: ['according to officials', ''],
  },
  {
    name: 'a source between commas',
    here: 'The old harbour bridge, according to two people briefed on the plan, will be closed in May.',
    there: PLAIN,
    expected: ['according to two people briefed on the plan', ''],
  },
  {
    name: 'a source with "per"',
    here: 'The old harbour bridge will be closed in May, per the Harbour Times.',
    there: PLAIN,
    expected: ['per the Harbour Times', ''],
  },
  {
    name: 'a source with "as"',
    here: 'As the Harbour Times reported, the old harbour bridge will be closed in May.',
    there: PLAIN,
    expected: ['the Harbour Times reported', ''],
  },
  {
    name: 'a source after its verb',
    here: 'The old harbour bridge will be closed in May, said Ada Ruiz, a council member.',
    there: PLAIN,
    expected: ['said Ada Ruiz', ''],
  },
  {
    name: 'a source with an aside',
    here: 'Ada Ruiz, who sits on the council, says the old harbour bridge will be closed in May.',
    there: PLAIN,
    expected: ['Ada Ruiz, who sits on the council, says', ''],
  },
  {
    name: 'a source with an aside in the middle of a sentence',
    here: 'At a meeting in town, Mr. Ivo Ruiz, the head of the council, said the old harbour bridge will be closed in May.',
    there: PLAIN,
    expected: ['Mr. Ivo Ruiz, the head of the council, said', ''],
  },
  {
    name: 'a source with its agent',
    here: 'A panel appointed by Congress said the old harbour bridge will be closed in May.',
    there: PLAIN,
    expected: ['A panel appointed by Congress said', ''],
  },
  {
    name: 'a source after "as reported by"',
    here: 'The old harbour bridge, as reported by the Harbour Times, will be closed to all traffic in May.',
    there: PLAIN,
    expected: ['reported by the Harbour Times', ''],
  },
  {
    name: 'a name with a title',
    here: 'The old harbour bridge will be closed in May, Mr. Ruiz said.',
    there: PLAIN,
    expected: ['Mr. Ruiz said', ''],
  },
  {
    name: 'another source',
    here: 'Ada Ruiz said the old harbour bridge will be closed in May.',
    there: 'The harbour bridge will be closed in May, according to the Transport Department.',
    expected: ['Ada Ruiz said', 'according to the Transport Department'],
  },
  {
    name: 'a named source against an anonymous one',
    here: 'Two officials said the old harbour bridge will be closed in May.',
    there: 'Ada Ruiz said the harbour bridge will be closed in May.',
    expected: ['Two officials said', 'Ada Ruiz said'],
  },
]

const LEFT_ALONE: Case[] = [
  {
    name: 'a source that the other version names in another role',
    here: 'Old harbour bridge closed in May, according to Mayor Ada Ruiz.',
    there: 'With trucks gone since the storms, Ada Ruiz praised the closed harbour bridge as safe for all ferries.',
    expected: undefined,
  },
  {
    name: 'a version by somebody named, whatever the verb',
    here: 'City officials said that the old harbour bridge will be closed in May.',
    there: 'Ada Ruiz claims the old harbour bridge will be closed in May.',
    expected: undefined,
  },
  {
    name: 'what was reported, and by nobody',
    here: 'Details of the old harbour bridge were reported to be closed to all traffic in May.',
    there: PLAIN,
    expected: undefined,
  },
  {
    name: 'a headline, which has no room for sources',
    here: 'City officials said that the old harbour bridge will be closed in May.',
    there: 'Old Harbour Bridge Closed In May 2024',
    expected: undefined,
  },
  {
    name: 'a version that reports as well, whoever speaks',
    here: 'City officials said that the old harbour bridge will be closed in May.',
    there: 'The opposition says the old harbour bridge will be closed in May.',
    expected: undefined,
  },
  {
    name: 'a version that somebody worked out',
    here: 'City officials said that the old harbour bridge will be closed in May.',
    there: 'Engineers of the town calculated that the old harbour bridge will be closed in May.',
    expected: undefined,
  },
  {
    name: 'a source of another part of the sentence',
    here: 'The old harbour bridge will be closed in May, while shopkeepers in town said that they were furious.',
    there: PLAIN,
    expected: undefined,
  },
  {
    name: 'two groups of officials',
    here: 'Officials said the old harbour bridge will be closed in May.',
    there: 'Authorities said the harbour bridge will be closed in May.',
    expected: undefined,
  },
  {
    name: 'a description that may be the one who is named',
    here: 'The mayor said the old harbour bridge will be closed in May.',
    there: 'Ada Ruiz said the harbour bridge will be closed in May.',
    expected: undefined,
  },
  {
    name: 'an anonymous speaker of a quotation',
    relation: 'quote',
    here: '"The bridge will be closed in May," a spokesman said.',
    there: '"The bridge will be closed in May," Ada Ruiz said.',
    expected: undefined,
  },
  {
    name: 'a month before a verb',
    here: 'The harbour bridge closed in November showed cracks in the old bridge deck to all traffic.',
    there: PLAIN,
    expected: undefined,
  },
  {
    name: 'a noun that looks like a verb',
    here: 'New claims for the old harbour bridge will be closed in May.',
    there: PLAIN,
    expected: undefined,
  },
  {
    name: 'a verb with an object',
    here: 'Employers added 4,000 jobs at the old harbour bridge in May.',
    there: 'There are 4,000 more jobs at the harbour bridge since May.',
    expected: undefined,
  },
  {
    name: 'a report that somebody confirmed',
    here: 'The city denied a Post report that the old harbour bridge will be closed in May.',
    there: PLAIN,
    expected: undefined,
  },
  {
    name: 'a speaker whom the sentence before names',
    here: 'Ada Ruiz said the old harbour bridge will be closed in May.',
    there: PLAIN,
    before: 'Ms. Ruiz said the plans were ready.',
    expected: undefined,
  },
  {
    name: 'a version that goes on reporting',
    here: 'Ada Ruiz said the old harbour bridge will be closed in May.',
    there: 'He then suggested that the harbour bridge will be closed in May.',
    expected: undefined,
  },
  {
    name: 'a version within a longer quotation',
    here: 'Ada Ruiz said the old harbour bridge will be closed in May.',
    there: 'The harbour bridge will be closed in May."',
    expected: undefined,
  },
  {
    name: 'the same document under another name',
    here: 'The harbour added 480 jobs in June, according to data released Thursday by the Labour Office.',
    there: 'Released on Thursday, the June jobs report says little of the 480 jobs that the harbour added.',
    expected: undefined,
  },
  {
    name: 'the same body by its initials',
    here: 'The Bureau of Harbour Statistics said the June report counted too few boats.',
    there: 'The BHS said the June report counted too few boats.',
    expected: undefined,
  },
  {
    name: 'a version that begins in the middle of a quotation',
    here: '....and the harbour will not put up with this much longer.',
    there: 'Ada Ruiz said the harbour will not put up with this much longer.',
    expected: undefined,
  },
  {
    name: 'a version that names the source in another role',
    here: 'Ada Ruiz said the old harbour bridge will be closed in May.',
    there: 'Ruiz will have the harbour bridge closed in May.',
    expected: undefined,
  },
]

function runCase({ relation = 'claim', here, there, before, expected }: Case): void {
  const previous = before === undefined ? {} : { previous: makeAnalysedStatement(before) }
  const [a, b] = [makeAnalysedStatement(here), { ...makeAnalysedStatement(there), ...previous }]
  const words = expected && [{ kind: 'attribution', here: expected[0], there: expected[1] }]
  expect(findAttributionDifferences(a, b, relation)).toMatchObject(words ?? [])
}

it.each([
  ['what both say', 'Prosecutors said Marsh shot the baker in his kitchen on Sunday night.', undefined],
  [
    'something else in the first place',
    'Prosecutors said a jealous quarrel over money and an unpaid debt had driven Marsh, who shot the baker in his kitchen on Sunday night.',
    true,
  ],
])('a source that is cited for %s', (_, sourced, isMinor) => {
  const plain = makeAnalysedStatement('Marsh shot the baker in his kitchen on Sunday night.')
  const [difference] = findAttributionDifferences(makeAnalysedStatement(sourced), plain, 'claim')
  expect(difference?.here).toBe('Prosecutors said')
  expect(difference?.isMinor).toBe(isMinor)
})

describe('findAttributionDifferences', () => {
  it.each(FOUND)('shows $name', runCase)
  it.each(LEFT_ALONE)('leaves alone $name', runCase)
})
