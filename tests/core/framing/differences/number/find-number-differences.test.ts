import { describe, expect, it } from 'vitest'
import { findChanges } from '../../../../../src/core/alignment/find-changes.ts'
import { findNumberDifferences } from '../../../../../src/core/framing/differences/number/find-number-differences.ts'
import { makeAnalysedStatement } from '../../../make-analysed-statement.ts'

function compare(a: string, b: string): [string, string][] {
  const [here, there] = [makeAnalysedStatement(a), makeAnalysedStatement(b)]
  return findNumberDifferences(here, there, findChanges(here, there, 'claim')).map((one) => [one.here, one.there])
}

interface Case {
  name: string
  here: string
  there: string
  shown: [here: string, there: string]
}

const SHOWN: Case[] = [
  {
    name: 'the dead, whatever verb says so',
    here: 'The gunman murdered 58 people in the concert hall.',
    there: 'Police said that 59 were killed when shots rang out.',
    shown: ['58', '59'],
  },
  {
    name: 'a vague count and an exact one of the same people',
    here: 'The whistleblower said dozens of people got clearances although they had been denied.',
    there: 'Clearances were granted to 25 officials, the whistleblower told Congress.',
    shown: ['dozens', '25'],
  },
  {
    name: 'vague counts of different size',
    here: 'The office obtained thousands of emails from the agency.',
    there: 'Investigators received tens of thousands of emails, the lawyer complained.',
    shown: ['thousands', 'tens of thousands'],
  },
  {
    name: 'a bound that the other figure does not keep',
    here: 'More than 137,000 deaths have been linked to the disease in America.',
    there: 'The country has passed 136,000 deaths from the disease.',
    shown: ['More than 137,000', '136,000'],
  },
  {
    name: 'a sum and what only exceeds it',
    here: 'The anchor had signed a contract worth more than $20 million per year.',
    there: 'He recently signed a new $20 million a year contract with the channel.',
    shown: ['more than $20 million', '$20 million'],
  },
  {
    name: 'sums in one place of two sentences',
    here: 'The package includes up to $60 billion in tariffs on Chinese imports.',
    there: 'He wants steep tariffs on around $50 billion in Chinese products and imports.',
    shown: ['up to $60 billion', 'around $50 billion'],
  },
  {
    name: 'ages that are a year apart',
    here: 'They discussed the death of the 23-year-old student.',
    there: 'He was 22 years old.',
    shown: ['23-year-old', '22 years old'],
  },
  {
    name: 'shares in words',
    here: 'The law bans nearly all abortions in the state.',
    there: 'A new law bans most abortions there.',
    shown: ['nearly all', 'most'],
  },
  {
    name: 'the year in which something ended',
    here: 'Progress slowed for a while and finally ended in 2011.',
    there: 'In 2010, the rise of life expectancy stopped.',
    shown: ['2011', '2010'],
  },
  {
    name: 'the day on which somebody did the same',
    here: 'The aide on Friday apologised for her post on the page.',
    there: 'A staff member had to apologise Saturday for what she wrote.',
    shown: ['Friday', 'Saturday'],
  },
]

const QUIET: Omit<Case, 'shown'>[] = [
  {
    name: 'a limit and a sum that reaches it',
    here: 'The plan is required to add no more than $1.5 trillion to the debt.',
    there: 'The plan would add $1.5 trillion to the debt.',
  },
  {
    name: 'people of different fates',
    here: 'The crash killed 12 people on the road.',
    there: 'In the crash 15 people were wounded.',
  },
  {
    name: 'figures of other months',
    here: 'Employers added 480,000 jobs in June.',
    there: 'Employers added 350,000 jobs in April.',
  },
  {
    name: 'quantities too far apart to be the same',
    here: 'Gunfire killed 17 people at the school.',
    there: 'Close to a million students walked out of school in protest.',
  },
  {
    name: 'a whole and the others of it',
    here: 'The president told the four congresswomen to go back.',
    there: 'He told Omar and three other congresswomen to go back.',
  },
  {
    name: 'what "at least" leaves open',
    here: 'At least 49 people were killed in the attacks.',
    there: 'The attacks killed 49 people.',
  },
  {
    name: 'ages of two people',
    here: 'She shot the 26-year-old accountant in his home.',
    there: 'The 31-year-old officer apologised.',
  },
  {
    name: 'a ratio and its parts',
    here: 'One in five customers will have one insurer.',
    there: 'Some 5 customers of the insurer complained.',
  },
  {
    name: 'percent and percentage points',
    here: 'The tariff on the imports would reach 10% in July.',
    there: 'The tariff on the imports would rise by five percentage points.',
  },
  {
    name: 'days on which two outlets asked',
    here: 'The mayor said Monday that the bridge would be closed.',
    there: 'The bridge would be closed, the mayor said Tuesday.',
  },
  {
    name: 'a span of years',
    here: 'The report covers mortality in 2010-2017 in America.',
    there: 'The report covers mortality in 1959-2017 in America.',
  },
]

describe('findNumberDifferences', () => {
  it.each(SHOWN)('shows $name', ({ here, there, shown }) => {
    expect(compare(here, there)).toEqual([shown])
    expect(compare(there, here)).toEqual([shown.toReversed()])
  })

  it.each(QUIET)('leaves out $name', ({ here, there }) => {
    expect(compare(here, there)).toEqual([])
    expect(compare(there, here)).toEqual([])
  })

  it.each([...SHOWN, ...QUIET])('finds nothing between one sentence and itself: $name', ({ here, there }) => {
    expect(compare(here, here)).toEqual([])
    expect(compare(there, there)).toEqual([])
  })
})

it.each([
  ['a bound and none', 'More than 50 houses were flooded.', 'Fifty houses were flooded.', true],
  [
    'a vague count that has room for the other',
    'Hundreds of houses were flooded.',
    'Roughly 800 houses were flooded.',
    true,
  ],
  ['one that has not', 'Hundreds of people were killed.', 'Police said that 59 people were killed.', undefined],
])('a figure is minor beside another that may be the same: %s', (_, a, b, isMinor) => {
  const [here, there] = [makeAnalysedStatement(a), makeAnalysedStatement(b)]
  const [difference] = findNumberDifferences(here, there, findChanges(here, there, 'claim'))
  expect(difference?.kind).toBe('number')
  expect(difference?.isMinor).toBe(isMinor)
})
