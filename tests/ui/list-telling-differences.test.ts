import { describe, expect, test } from 'vitest'
import type { Difference, DifferenceKind, Match } from '../../src/core/model/comparison.ts'
import type { Statement } from '../../src/core/model/statement.ts'
import {
  type ComparedStatements,
  isPutFirst,
  listMinorDifferences,
  listTellingDifferences,
} from '../../src/ui/list-telling-differences.ts'

const TEXT = 'Forty houses were evacuated.'
const STATEMENT: Statement = { start: 0, end: TEXT.length, text: TEXT, quotations: [] }

function differ(kind: DifferenceKind, here: string, there: string): Difference {
  return { kind, here, there }
}

function match(statement: number, id: string, differences: Difference[], probability = 0.9): Match {
  const text = `${id} ${statement} ${JSON.stringify(differences)}`
  return {
    statement,
    other: { id, start: 1000 * statement, end: 1000 * statement + text.length, text, quotations: [] },
    relation: 'claim',
    probability,
    differences,
    marks: { here: [], there: [] },
  }
}

/** By the ids of articles; empty where there is none. What is not named is of the page's day. */
type Dates = Readonly<Record<string, string>>

const DAY = '2025-08-10'

function list(matches: Match[], origins: string[][] = [], dates: Dates = {}) {
  return listTellingDifferences(compare(matches, origins, dates)).map(({ answers }) =>
    answers.map(({ differences, versions, voices, isSure }) => ({
      words: differences.map(({ here, there }) => `${here}/${there}`),
      outlets: versions.map(({ article }) => article?.publisher),
      voices,
      isSure,
    })),
  )
}

function compare(matches: Match[], origins: string[][] = [], dates: Dates = {}): ComparedStatements {
  const ids = [...new Set(matches.map(({ other }) => other.id))]
  return {
    article: { datePublished: DAY },
    statements: [STATEMENT, STATEMENT, STATEMENT],
    matches,
    articles: ids.map((id) => {
      const datePublished = dates[id] ?? DAY
      return { id, headline: '', publisher: id.replace(/ .*/, ''), ...(datePublished && { datePublished }) }
    }),
    origins,
  }
}

const houses = differ('number', 'Forty', 'Fifty')

function outletsOf(rows: ReturnType<typeof list>): (string | undefined)[][] {
  return rows.map((answers) => answers.flatMap(({ outlets }) => outlets))
}

describe('one conflict is one row', () => {
  test('however many outlets have it, in whatever case', () => {
    const rows = list([match(0, 'AP', [houses]), match(0, 'AFP', [differ('number', 'forty', 'FIFTY')])])
    expect(rows).toEqual([[{ words: ['Forty/Fifty'], outlets: ['AP', 'AFP'], voices: 2, isSure: true }]])
  })

  test('and in however many statements, when both sides have words', () => {
    expect(list([match(0, 'AP', [houses]), match(2, 'AP', [houses])])).toHaveLength(1)
    const hedge = differ('certainty', '', 'allegedly')
    expect(list([match(0, 'AP', [hedge]), match(2, 'AP', [hedge])])).toHaveLength(2)
  })

  test('when the page says a thing twice, and one sentence elsewhere says it otherwise', () => {
    const there = match(2, 'AP', [differ('attribution', 'officials said', '')])
    const again = { ...match(0, 'AP', [differ('attribution', 'according to officials', '')]), other: there.other }
    expect(list([again, there])).toHaveLength(1)
  })

  test('what differs between two wordings of one quotation too', () => {
    const wording = [differ('wording', 'will be', 'is going to be'), differ('wording', 'no', 'an')]
    const rows = list([match(0, 'AP', [...wording, houses]), match(0, 'AFP', [differ('wording', 'will', 'shall')])])
    expect(rows.map((answers) => answers.map(({ words }) => words))).toEqual([
      [['Forty/Fifty']],
      [['will be/is going to be', 'no/an'], ['will/shall']],
    ])
  })

  test('other answers to the same words belong to it, those of more outlets first', () => {
    const sixty = [differ('number', 'Forty', 'Sixty')]
    const rows = list([match(0, 'AP', [houses]), match(0, 'AFP', sixty), match(0, 'Vox', sixty)])
    expect(outletsOf(rows)).toEqual([['AFP', 'Vox', 'AP']])
  })

  test('the same words in another statement, answered otherwise, are another', () => {
    expect(list([match(0, 'AP', [houses]), match(1, 'AP', [differ('number', 'Forty', 'Sixty')])])).toHaveLength(2)
  })
})

test('an outlet is named once, and articles of one origin are one voice', () => {
  const matches = ['AP 1', 'AP 2', 'AFP', 'Vox'].map((id, i) => match(i === 1 ? 1 : 0, id, [houses]))
  expect(list(matches, [['AP 1', 'AFP']])).toMatchObject([[{ outlets: ['AP', 'AFP', 'Vox'], voices: 2 }]])
})

describe('the most telling come first', () => {
  test('by kind', () => {
    const kinds: DifferenceKind[] = ['tone', 'naming', 'certainty', 'attribution', 'wording', 'number']
    const rows = list(kinds.map((kind) => match(0, kind, [differ(kind, kind, 'other')])))
    expect(outletsOf(rows).flat()).toEqual(kinds.toReversed())
  })

  test('sure ones before weightier kinds; beside sure ones of a conflict the others are not named', () => {
    const tone = differ('tone', 'slammed', 'criticised')
    const rows = list([match(0, 'AP', [houses], 0.5), match(1, 'AFP', [tone]), match(0, 'Vox', [tone], 0.4)])
    expect(rows).toEqual([
      [{ words: ['slammed/criticised'], outlets: ['AFP'], voices: 1, isSure: true }],
      [{ words: ['Forty/Fifty'], outlets: ['AP'], voices: 1, isSure: false }],
    ])
  })

  test('of one kind, what more independent outlets say, and then the order of the page', () => {
    const say = (here: string) => [differ('number', here, 'other')]
    const rows = list(
      [
        match(0, 'AP', say('1')),
        match(0, 'AFP', say('1')),
        match(2, 'Vox', say('2')),
        match(1, 'NPR', say('3')),
        match(2, 'BBC', say('2')),
      ],
      [['AP', 'AFP']],
    )
    expect(outletsOf(rows)).toEqual([['Vox', 'BBC'], ['AP', 'AFP'], ['NPR']])
  })
})

test('leaves out what is minor', () => {
  const minor: Difference = { ...differ('wording', 'of', ''), isMinor: true }
  expect(list([match(0, 'Courier', [minor])])).toEqual([])
  expect(list([match(0, 'Courier', [minor, houses])])[0]?.[0]?.words).toEqual(['Forty/Fifty'])
})

test('lists what is minor by itself, where it is sure', () => {
  const minor: Difference = { ...differ('tone', 'slammed', 'said'), isMinor: true }
  const [sure, unsure] = [match(0, 'Courier', [minor, houses]), { ...match(1, 'Herald', [minor]), probability: 0.4 }]
  expect(listMinorDifferences(compare([sure, unsure])).map(({ kind, statement }) => [kind, statement])).toEqual([
    ['tone', 0],
  ])
})

const [slammed, forced] = [differ('tone', 'slammed', 'said'), differ('wording', 'forced', 'asked')]

test.each([
  [
    'a number of the page’s day comes first',
    { Courier: '2025-08-11' },
    ['Forty/Fifty', 'forced/asked', 'slammed/said'],
  ],
  ['a number of another day last', { Courier: '2025-08-12' }, ['forced/asked', 'slammed/said', 'Forty/Fifty']],
  ['and one without a date too', { Courier: '' }, ['forced/asked', 'slammed/said', 'Forty/Fifty']],
  ['of other kinds, what has no date comes first', { Herald: '' }, ['Forty/Fifty', 'forced/asked', 'slammed/said']],
  ['words of a quotation of another day last', { Post: '2025-08-12' }, ['Forty/Fifty', 'slammed/said', 'forced/asked']],
])('%s', (_, dates: Dates, expected) => {
  const compared = compare(
    [match(0, 'Courier', [houses]), match(1, 'Herald', [slammed]), match(2, 'Post', [forced])],
    [],
    dates,
  )
  const rows = listTellingDifferences(compared)
  const words = rows.map(({ answers: [{ differences }] }) => differences.map(({ here, there }) => `${here}/${there}`))
  expect(words.flat()).toEqual(expected)
})

describe('put first is', () => {
  const isFirst = (difference: Difference, probability?: number, dates?: Dates) => {
    const compared = compare([match(0, 'Courier', [difference], probability)], [], dates)
    return listTellingDifferences(compared).map((row) => isPutFirst(row, compared.article))
  }

  test('what is sure and of the same day', () => {
    expect(isFirst(houses)).toEqual([true])
    expect(isFirst(houses, 0.7)).toEqual([false])
    expect(isFirst(houses, 0.9, { Courier: '' })).toEqual([false])
    expect(isFirst(slammed, 0.9, { Courier: '2025-08-12' })).toEqual([false])
    expect(isFirst(forced, 0.9, { Courier: '2025-08-12' })).toEqual([false])
    expect(isFirst(forced, 0.9, { Courier: '' })).toEqual([true])
  })

  test('what one outlet of several has on the same day', () => {
    const matches = [match(0, 'Courier', [houses], 0.95), match(0, 'Herald', [houses])]
    const first = (dates: Dates) => {
      const compared = compare(matches, [], dates)
      return listTellingDifferences(compared).map((row) => isPutFirst(row, compared.article))
    }
    expect(first({ Courier: '2025-08-12' })).toEqual([true])
    expect(first({ Courier: '2025-08-12', Herald: '2025-08-13' })).toEqual([false])
  })

  test('nothing that only an answer which is not sure has on the same day', () => {
    const sixty = differ('number', 'Forty', 'Sixty')
    const matches = [match(0, 'Courier', [houses]), match(0, 'Herald', [sixty], 0.7)]
    const compared = compare(matches, [], { Courier: '2025-08-12' })
    expect(listTellingDifferences(compared).map((row) => isPutFirst(row, compared.article))).toEqual([false])
  })

  test.each([
    ['2025-08-11T08:00:00Z', true],
    ['2025-08-11T10:00:00Z', false],
  ])('what lies less than a day apart, by the hour where both tell it: %s', (datePublished, expected) => {
    const compared = compare([match(0, 'Courier', [houses])], [], { Courier: datePublished })
    const page = { datePublished: '2025-08-10T09:00:00Z' }
    expect(listTellingDifferences({ ...compared, article: page }).map((row) => isPutFirst(row, page))).toEqual([
      expected,
    ])
  })

  test('no number on a page without a date', () => {
    const compared = { ...compare([match(0, 'Courier', [houses]), match(1, 'Herald', [slammed])]), article: {} }
    const rows = listTellingDifferences(compared)
    expect(rows.map((row) => [row.kind, isPutFirst(row, {})])).toEqual([
      ['tone', true],
      ['number', false],
    ])
  })

  test('no source', () => {
    expect(isFirst(differ('attribution', 'officials said', ''))).toEqual([false])
  })
})
