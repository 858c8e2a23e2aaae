import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findChanges } from '../../../../src/core/alignment/find-changes.ts'
import { findDifferences } from '../../../../src/core/framing/differences/find-differences.ts'
import { findNumberDifferences } from '../../../../src/core/framing/differences/number/find-number-differences.ts'
import type { Difference, Relation } from '../../../../src/core/model/comparison.ts'
import type { AnalysedStatement } from '../../../../src/core/statements/analysed-article.ts'
import { MAX_LINEAR_GROWTH, measureGrowth } from '../../../measure-growth.ts'
import { makeAnalysedStatement } from '../../make-analysed-statement.ts'

interface Case {
  name: string
  relation?: Relation
  here: string
  there: string
  /** Speakers of the quotations, where they matter. */
  speakers?: [here: string, there: string]
  expected: Difference[]
}

const WORDING: Case[] = [
  {
    name: 'shows a replaced function word with its neighbours',
    here: '"The United States is not going to come to Mexico with the military," she said.',
    there: '"The United States is not going to come to Mexico with its military," she said.',
    expected: [{ kind: 'wording', here: 'with the military', there: 'with its military' }],
  },
  {
    name: 'finds words dropped without an ellipsis',
    here: '"She is a loud, nasty fraud who never risked a thing and serves herself," he said.',
    there: '“She is a loud, nasty fraud who serves herself,” he said.',
    expected: [{ kind: 'wording', here: 'never risked a thing and', there: '' }],
  },
  {
    name: 'accepts words dropped where an ellipsis says so',
    here: '"She is a loud, nasty fraud who never risked a thing and serves herself," he said.',
    there: '“She is a loud, nasty fraud who … serves herself,” he said.',
    expected: [],
  },
  {
    name: 'accepts a bracketed insertion',
    here: '"We will never accept that [President] Adams exploits our lives for gain," she said.',
    there: '"We will never accept that Adams exploits our lives for gain," she said.',
    expected: [],
  },
  {
    name: 'accepts a shortened quotation and one retold without marks',
    here: '"There will be no invasion of our country, that is absolutely ruled out," she said.',
    there: 'She called an invasion of the country absolutely out of the question.',
    expected: [],
  },
]

const NUMBER: Case[] = [
  {
    name: 'finds counts of the same thing that conflict',
    here: 'In the shooting Paddock killed 59 people and hurt hundreds.',
    there: 'From a hotel window the man killed 58 people.',
    expected: [{ kind: 'number', here: '59', there: '58' }],
  },
  {
    name: 'finds figures in the same place that conflict',
    here: 'The tax would raise $60 million a year for schools in Leeds.',
    there: 'The tax would raise $80 million a year for schools in Leeds.',
    expected: [{ kind: 'number', here: '$60 million', there: '$80 million' }],
  },
  {
    name: 'finds days in the same place that conflict',
    here: 'The council voted to close the old library in Leeds on Monday.',
    there: 'The council voted to close the old library in Leeds on Tuesday.',
    expected: [{ kind: 'number', here: 'Monday', there: 'Tuesday' }],
  },
  {
    name: 'accepts rounding',
    here: 'The storm left 38,600 people without power.',
    there: 'The storm left nearly 40,000 people without power.',
    expected: [],
  },
  {
    name: 'accepts a figure above a lower bound',
    here: 'She campaigned in more than a dozen states.',
    there: 'She campaigned in 16 states.',
    expected: [],
  },
  {
    name: 'accepts a figure that the other gives as well',
    here: 'The fire killed 12 people, 7 of them children.',
    there: 'Among the 12 killed were 7 children and 5 other people.',
    expected: [],
  },
  {
    name: 'does not compare figures that count different things',
    here: 'The town has 300 teachers.',
    there: 'The town has 12 schools and the law dates from 1998.',
    expected: [],
  },
]

const ATTRIBUTION: Case[] = [
  {
    name: 'finds a source where the other states a fact',
    here: 'Cutting the tax would save the state about $1.3 trillion over ten years, according to the Tax Policy Center.',
    there: 'Cutting the tax would save the state $1.3 trillion over ten years.',
    expected: [{ kind: 'attribution', here: 'according to the Tax Policy Center', there: '' }],
  },
  {
    name: 'finds a quotation given to another speaker',
    relation: 'quote',
    here: '"We will close every border crossing tomorrow," Anna Brandt said.',
    there: '"We will close every border crossing tomorrow," Jonas Weber said.',
    speakers: ['Anna Brandt', 'Jonas Weber'],
    expected: [{ kind: 'attribution', here: 'Anna Brandt said', there: 'Jonas Weber said' }],
  },
  {
    name: 'recognises a speaker by the short and the full name',
    relation: 'quote',
    here: '"We will close every border crossing tomorrow," Brandt said.',
    there: '"We will close every border crossing tomorrow," she said.',
    speakers: ['Brandt', 'Chancellor Anna Brandt'],
    expected: [],
  },
  {
    name: 'reports nothing where it is unclear who "he" is',
    here: 'Cutting the tax would save the state $1.3 trillion over ten years, he said.',
    there: 'Cutting the tax would save the state $1.3 trillion over ten years.',
    expected: [],
  },
  {
    name: 'sees no other source in somebody whose act the other version reports',
    here: 'Mayor Ruiz said the city would close the old harbour bridge in May.',
    there: 'Ruiz is to close the old harbour bridge of the city in May.',
    expected: [],
  },
]

const CERTAINTY: Case[] = [
  {
    name: 'finds a hedge where the other is certain',
    here: 'The Murdochs decided to end the show.',
    there: 'The Murdoch family has reportedly decided to pull the show off air.',
    expected: [{ kind: 'certainty', here: '', there: 'reportedly' }],
  },
  {
    name: 'finds a negation',
    here: 'The new law does apply to schools in the north of the country.',
    there: 'The new law does not apply to schools in the north of the country.',
    expected: [{ kind: 'certainty', here: '', there: 'not' }],
  },
  {
    name: 'sees no difference between two ways to be uncertain',
    here: 'The mayor is expected to open the bridge.',
    there: 'The mayor is scheduled to open the bridge.',
    expected: [],
  },
  {
    name: 'ignores a hedge that belongs to another part of the sentence',
    here: 'The mayor opened the bridge and apparently nobody complained.',
    there: 'The mayor opened the bridge.',
    expected: [],
  },
]

const TONE: Case[] = [
  {
    name: 'finds a loaded verb',
    here: 'The governor criticised the plan.',
    there: 'The governor slammed the plan.',
    expected: [{ kind: 'tone', here: 'criticised', there: 'slammed' }],
  },
  {
    name: 'ignores loaded words that a speaker uses',
    here: 'The governor spoke of "a shameful, reckless stunt".',
    there: 'The governor spoke of the plan.',
    expected: [],
  },
  {
    name: 'sees no difference where both use loaded words',
    here: 'The governor blasted the plan.',
    there: 'The governor slammed the plan.',
    expected: [],
  },
]

const NAMING: Case[] = [
  {
    name: 'finds two names for one thing',
    here: 'The governor called the death tax hard on farmers.',
    there: 'The governor said the estate tax was hard on farmers.',
    expected: [{ kind: 'naming', here: 'death tax', there: 'estate tax' }],
  },
  {
    name: 'finds a quoted word before a name',
    here: "The governor attacked the 'crooked' harbour board on Friday.",
    there: 'The governor attacked the harbour board on Friday.',
    expected: [{ kind: 'naming', here: "'crooked' harbour", there: 'harbour' }],
  },
]

function compare(here: AnalysedStatement, there: AnalysedStatement, relation: Relation): Difference[] {
  return findDifferences(here, there, relation, findChanges(here, there, relation))
}

function runCase({ relation = 'claim', here, there, speakers, expected }: Case): void {
  const sayer = (index: 0 | 1) => (speakers ? { speaker: speakers[index] } : {})
  expect(
    compare(makeAnalysedStatement(here, sayer(0)), makeAnalysedStatement(there, sayer(1)), relation),
  ).toMatchObject(expected)
}

describe('findDifferences', () => {
  it('takes time in proportion to the figures of two sentences', () => {
    const makePair = (figures: number) => {
      const count = (from: number) => Array.from({ length: figures }, (_, i) => `${from + 7 * i} boats`).join(' and ')
      return [makeAnalysedStatement(count(1)), makeAnalysedStatement(count(3))] as const
    }
    const growth = measureGrowth(makePair, 200, ([here, there]) => findNumberDifferences(here, there, []))
    expect(growth).toBeLessThan(MAX_LINEAR_GROWTH)
  })

  describe('wording', () => {
    it.each(WORDING.map((one) => ({ ...one, relation: 'quote' as const })))('$name', runCase)
  })
  describe('number', () => {
    it.each(NUMBER)('$name', runCase)
  })
  describe('attribution', () => {
    it.each(ATTRIBUTION)('$name', runCase)
  })
  describe('certainty', () => {
    it.each(CERTAINTY)('$name', runCase)
  })
  describe('tone', () => {
    it.each(TONE)('$name', runCase)
  })

  describe('naming', () => {
    it.each(NAMING)('$name', runCase)
  })

  it.each([
    ['hardly anything besides', '', false],
    ['much else', ' in a tense session that shook investors, banks, unions and two ministers', true],
  ])('is minor where both versions tell %s', (_, more, isMinor) => {
    const here = makeAnalysedStatement(`The mayor slammed the harbour plan on Friday${more}.`)
    const there = makeAnalysedStatement(
      `On Friday the mayor criticised the harbour plan${isMinor ? ' that engineers, shops, clubs and schools had long drawn up together' : ''}.`,
    )
    expect(compare(here, there, 'claim')).toMatchObject([{ kind: 'tone', ...(isMinor && { isMinor }) }])
    expect(compare(here, there, 'claim').every((one) => (one.isMinor ?? false) === isMinor)).toBe(true)
  })

  const pieces = [WORDING, NUMBER, ATTRIBUTION, CERTAINTY, NAMING, TONE]
    .flat()
    .flatMap(({ here, there }) => [here, there])
  const relations = fc.constantFrom<Relation>('quote', 'claim')

  it('finds nothing between a statement and itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pieces), fc.constantFrom(...pieces), relations, (a, b, relation) => {
        const statement = makeAnalysedStatement(`${a} ${b}`)
        expect(compare(statement, statement, relation)).toEqual([])
      }),
    )
  })

  it('says where its words are', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pieces), fc.constantFrom(...pieces), relations, (a, b, relation) => {
        const [here, there] = [makeAnalysedStatement(a), makeAnalysedStatement(b)]
        for (const difference of compare(here, there, relation)) {
          expect(a.slice(difference.hereRange?.start ?? 0, difference.hereRange?.end ?? 0)).toBe(difference.here)
          expect(b.slice(difference.thereRange?.start ?? 0, difference.thereRange?.end ?? 0)).toBe(difference.there)
        }
      }),
    )
  })

  it('swaps the words when the statements are swapped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pieces), fc.constantFrom(...pieces), relations, (a, b, relation) => {
        const [here, there] = [makeAnalysedStatement(a), makeAnalysedStatement(b)]
        const swapped = compare(there, here, relation).map((one) => [
          one.kind,
          one.there,
          one.here,
          one.thereRange,
          one.hereRange,
        ])
        const found = compare(here, there, relation).map((one) => [
          one.kind,
          one.here,
          one.there,
          one.hereRange,
          one.thereRange,
        ])
        const asText = (differences: unknown[]) => differences.map((one) => JSON.stringify(one)).sort()
        expect(asText(found)).toEqual(asText(swapped))
      }),
    )
  })
})
