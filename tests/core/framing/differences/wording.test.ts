import { describe, expect, it, test } from 'vitest'
import { findChanges } from '../../../../src/core/alignment/find-changes.ts'
import { findWordingDifferences } from '../../../../src/core/framing/differences/wording.ts'
import type { Relation } from '../../../../src/core/model/comparison.ts'
import { makeAnalysedStatement } from '../../make-analysed-statement.ts'

function compare(a: string, b: string, relation: Relation = 'quote', speakers: Speakers = []): [string, string][] {
  const [here, there] = [sayAs(a, speakers[0]), sayAs(b, speakers[1])]
  const changes = findChanges(here, there, relation)
  return findWordingDifferences(here, there, relation, changes).map((one) => [one.here, one.there])
}

type Speakers = readonly string[]

function sayAs(text: string, speaker: string | undefined) {
  return makeAnalysedStatement(text, speaker === undefined ? {} : { speaker })
}

interface Case {
  name: string
  relation?: Relation
  /** Who says the quotations here and there. */
  speakers?: Speakers
  here: string
  there: string
  shown: [here: string, there: string]
}

const SHOWN: Case[] = [
  {
    name: 'a word of a transcript without marks',
    here: '"You are inflaming everyone right here with those words," he said.',
    there: 'Come on, you’re inflaming everybody right here with those words.',
    shown: ['everyone', 'everybody'],
  },
  {
    name: 'a word between two transcripts',
    relation: 'claim',
    here: 'I think we have gone to a place where the press is not trusted.',
    there: 'I think that we have gone to a place where the press is not trusted.',
    shown: ['', 'that'],
  },
  {
    name: 'other words before the shared ones, up to the same beginning',
    here: '"I went too far and I was wrong," she said.',
    there: '"I made a mistake and I was wrong," she said.',
    shown: ['went too far', 'made a mistake'],
  },
  {
    name: 'words dropped at the beginning without an ellipsis',
    here: '"I reacted to an article and quickly judged the two young ladies," she said.',
    there: '"I quickly judged the two young ladies," she wrote.',
    shown: ['reacted to an article and', ''],
  },
  {
    name: 'a short sentence of function words',
    here: '"Why would he not do it?" she asked.',
    there: '"Why would he not do that?" she asked.',
    shown: ['do it', 'do that'],
  },
]

const QUIET: Omit<Case, 'shown'>[] = [
  {
    name: 'what one quotation has before the other begins',
    here: '"The union is very difficult to deal with in trade," he said.',
    there: 'He said that the union is "difficult to deal with in trade".',
  },
  {
    name: "an outlet's retelling",
    here: '"You are inflaming everyone right here with those words," he said.',
    there: 'He said she was inflaming everybody right here with those words.',
  },
  {
    name: 'a word typed twice',
    here: '"They contradict the will of Congress to protect our homeland," she said.',
    there: '"They contradict the will of Congress to to protect our homeland," she said.',
  },
  {
    name: "an editor's words in brackets of either kind",
    here: '"If we do it (Ruiz\u2019s) way, then we will go on in debt," she said.',
    there: '"If we do it his way, then we will go on in debt," she said.',
  },
  {
    name: 'two utterances, one of which denies the other',
    here: '"He is a hero because he came back," she said.',
    there: '"He is not a hero," she said.',
  },
  {
    name: 'what two people put alike',
    here: '"We stand in solidarity with the people of Leeds," Ada Ruiz said.',
    there: '"We stand in solidarity with Leeds," Jonas Weber said.',
    speakers: ['Ada Ruiz', 'Jonas Weber'],
  },
  {
    name: 'an ampersand',
    here: '"What Barack Obama & I have in common is the honor of firing him," he wrote.',
    there: '"What Barack Obama and I have in common is the honor of firing him," he wrote.',
  },
  {
    name: 'American and British spelling',
    here: '"Nothing at the Organization was ever done without him," he said.',
    there: '"Nothing at the organisation was ever done without him," he said.',
  },
  {
    name: 'British endings of measures and places',
    here: '"He ran a hundred metres to the centre of the town," she said.',
    there: '"He ran a hundred meters to the center of the town," she said.',
  },
  {
    name: 'a sum with its scale abbreviated',
    here: '"We will spend $3bn on the wall along the border," she said.',
    there: '"We will spend $3 billion on the wall along the border," she said.',
  },
  {
    name: 'a share in figures and in words',
    here: '"Prices have risen 20% since the spring began," she said.',
    there: '"Prices have risen twenty percent since the spring began," she said.',
  },
  {
    name: 'a number in letters and in figures',
    here: '"There were fourteen people with us in the boat," she said.',
    there: '"There were 14 people with us in the boat," she said.',
  },
  {
    name: 'letters of a word that an outlet does not print',
    here: '"Get that son of a b---- off the field right now," he said.',
    there: '"Get that son of a b--ch off the field right now," he said.',
  },
  {
    name: 'two utterances that share a phrase',
    here: '"Our thoughts and prayers are with the victims and their families," she said.',
    there:
      '"Our thoughts and prayers are with the staff and customers involved and all friends and families," she said.',
  },
  {
    name: 'claims that share a phrase',
    relation: 'claim',
    here: 'Media playback is unsupported on your device: the flood in the town of Leeds.',
    there: 'Media playback is unsupported on your device: a man who plays the piano at home.',
  },
]

const WHOLE = '"The dam will hold for all of us in the town, and nobody has to leave," she said.'

const LEAVE = 'All of us who live below the lake will leave the town with our children'

describe('what is minor', () => {
  it.each<[string, changed: string, isMinor: boolean, whole?: string]>([
    ['an article', WHOLE.replace('the town', 'a town'), true],
    ['a preposition left out', WHOLE.replace('all of us', 'all us'), true],
    ['an ending', WHOLE.replace('The dam', 'The dams'), true],
    ['the order of words', WHOLE.replace('hold for all of us in the town', 'hold in the town for all of us'), true],
    ['a negation', WHOLE.replace('will hold', 'will not hold'), false],
    ['a modal verb', WHOLE.replace('will hold', 'may hold'), false],
    ['a condition', WHOLE.replace('will hold', 'could hold'), false],
    ['"could" for "can"', WHOLE.replace('will', 'can'), true, WHOLE.replace('will', 'could')],
    ['"when" for "if"', `"${LEAVE} if the dam breaks."`, true, `"${LEAVE} when the dam breaks."`],
    ['words left out', WHOLE.replace('The dam', 'The old concrete dam'), false],
    ['words of a filler', WHOLE.replace('will hold', 'will, I think, actually hold'), true],
    ['one content word for another, as transcripts have it', WHOLE.replace('the town', 'the place'), true],
    ['a slip of the keyboard', WHOLE.replace('the town', 'the towne'), true],
  ])('%s', (_, changed, isMinor, whole = WHOLE) => {
    const [here, there] = [makeAnalysedStatement(whole), makeAnalysedStatement(changed)]
    const differences = findWordingDifferences(here, there, 'quote', findChanges(here, there, 'quote'))
    expect([...new Set(differences.map((one) => one.isMinor ?? false))]).toEqual([isMinor])
  })
})

test.each([
  [
    'another country',
    'Norway will have to act if its neighbours',
    'Sweden will have to act if its neighbours',
    undefined,
  ],
  ['a first name', 'I told Ruiz that we had nothing', 'I told Ana Ruiz that we had nothing', true],
  ['a number in letters', 'The 2nd Amendment of our laws is clear', 'The Second Amendment of our laws is clear', true],
  ['another share', 'We lost 20 percent of the trees', 'We lost 30 percent of the trees', undefined],
  ['another number', 'We had 15 boats out on the lake', 'We had 16 boats out on the lake', undefined],
])('names and numbers count where one takes the place of another: %s', (_, a, b, isMinor) => {
  const [here, there] = [a, b].map((said) => makeAnalysedStatement(`"${said} and the rest of the council," she said.`))
  if (!here || !there) throw new Error('no statements')
  const [difference] = findWordingDifferences(here, there, 'quote', findChanges(here, there, 'quote'))
  expect(difference).toBeDefined()
  expect(difference?.isMinor).toBe(isMinor)
})

test('a month spelt out is minor', () => {
  const said = '"The people of this town will speak in an election on November the 8 and be heard," she said.'
  const [here, there] = [makeAnalysedStatement(said), makeAnalysedStatement(said.replace('November the 8', 'Nov. 8'))]
  const differences = findWordingDifferences(here, there, 'quote', findChanges(here, there, 'quote'))
  expect(differences).toMatchObject([{ isMinor: true }])
})

describe('findWordingDifferences', () => {
  it.each(SHOWN)('shows $name', ({ relation, here, there, shown }) => {
    expect(compare(here, there, relation)).toEqual([shown])
    expect(compare(there, here, relation)).toEqual([shown.toReversed()])
  })

  it.each(QUIET)('leaves out $name', ({ relation, here, there, speakers = [] }) => {
    expect(compare(here, there, relation, speakers)).toEqual([])
    expect(compare(there, here, relation, speakers.toReversed())).toEqual([])
  })

  it.each([...SHOWN, ...QUIET])('finds nothing between one sentence and itself: $name', ({ here, there }) => {
    expect(compare(here, here)).toEqual([])
    expect(compare(there, there)).toEqual([])
  })
})
