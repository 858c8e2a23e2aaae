import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endsInSpeakerNoun, readMentions } from '../../../src/core/statements/read-mentions.ts'

/** A text, then what it mentions. */
const NAMES: Record<string, [text: string, ...names: string[]][]> = {
  'one name': [
    ['Ellen Marsh left.', 'Ellen Marsh'],
    ['We met Marsh there.', 'Marsh'],
    ['The council thanked Ellen Marsh and Jonas Osei.', 'Ellen Marsh', 'Jonas Osei'],
  ],
  titles: [
    ['Mr. Osei left.', 'Mr. Osei'],
    ['Mr Osei left.', 'Mr Osei'],
    ['Sen. Ellen Marsh left.', 'Sen. Ellen Marsh'],
    ['Lt. Gov. Ellen Marsh left.', 'Lt. Gov. Ellen Marsh'],
    ['Owen Marsh Jr. left.', 'Owen Marsh Jr.'],
    ['Mayor Ellen Marsh left.', 'Mayor Ellen Marsh'],
  ],
  initials: [
    ['Ellen B. Marsh left.', 'Ellen B. Marsh'],
    ['E.B. Marsh left.', 'E.B. Marsh'],
    ['E. B. Marsh left.', 'E. B. Marsh'],
  ],
  particles: [
    ['Ursel von der Heide left.', 'Ursel von der Heide'],
    ['Pieter de Wit and Ana del Rio left.', 'Pieter de Wit', 'Ana del Rio'],
    ['Marsh & Osei closed.', 'Marsh & Osei'],
  ],
  'hyphens, apostrophes and accents': [
    ['Jean-Luc Ansel left.', 'Jean-Luc Ansel'],
    ['Ellen Marsh-Osei left.', 'Ellen Marsh-Osei'],
    ['Nora O’Dell and Tim O’Roy left.', 'Nora O’Dell', 'Tim O’Roy'],
    ["Nora O'Dell left.", "Nora O'Dell"],
    ['José Núñez left.', 'José Núñez'],
    ['Élodie Ansel left.', 'Élodie Ansel'],
  ],
  bodies: [
    ['UNICEF and the Milton Town Council agreed.', 'UNICEF', 'Milton Town Council'],
    ['CO2 Watch left.', 'CO2 Watch'],
  ],
  'days, months and words that open a sentence are left out': [
    ['On Monday the bridge closed.'],
    ['In March it opened.'],
    ['But Marsh left.', 'Marsh'],
    ['On Tuesday Marsh left.', 'Marsh'],
    ['However, Marsh left.', 'Marsh'],
    ['Meanwhile Ellen Marsh left.', 'Ellen Marsh'],
    ['The bridge closed. It rained.'],
    ['I know.'],
  ],
  'a name ends with its line': [['Ellen Marsh\nJonas Osei', 'Ellen Marsh', 'Jonas Osei']],
}

describe.each(Object.entries(NAMES))('readMentions, names: %s', (_, cases) => {
  it.each(cases)('%s', (text, ...names) => {
    const mentions = readMentions(text)
    expect(mentions.map((mention) => mention.text)).toEqual(names)
    expect(mentions.every(({ kind }) => kind === 'name')).toBe(true)
  })
})

/** A text, then what it mentions, all of one kind. */
const OTHERS: Record<string, [text: string, ...mentions: string[]][]> = {
  pronoun: [
    ['He left.', 'He'],
    ['then she left, and they stayed.', 'she', 'they'],
    ['She’s gone, they’re late.'],
    ['her bridge, their bridge, him, them'],
    ['We breathe; the shelter held.'],
  ],
  description: [
    ['A spokesman left.', 'A spokesman'],
    ['the senior White House official left.', 'the senior White House official'],
    ['his former chief strategist left.', 'his former chief strategist'],
    ['the former deputy White House spokesman left.', 'the former deputy White House spokesman'],
    ['two officials left.', 'two officials'],
    ['the report was late.', 'the report'],
    ['the police chief left.', 'the police chief'],
    ['some U.S. officials left.', 'some U.S. officials'],
    ['the bridge and the river'],
    ['a very old and rather grumpy editor left.'],
    ['there officials met critics.', 'officials', 'critics'],
    ['unofficial rumours of protestersof'],
    ['the policeman’s bridge was crowded'],
  ],
}

describe.each(Object.entries(OTHERS))('readMentions, %s', (kind, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    const mentions = readMentions(text)
    expect(mentions.map((mention) => mention.text)).toEqual(expected)
    expect(mentions.every((mention) => mention.kind === kind)).toBe(true)
  })
})

describe('readMentions', () => {
  it.each([
    ['Marsh’s bridge', 'Marsh', true],
    ["Marsh's bridge", 'Marsh', true],
    ['the mayor’s bridge', 'the mayor', true],
    ['Nora O’Dell’s bridge', 'Nora O’Dell', true],
    ['Marsh said', 'Marsh', false],
  ])('%s: %s, possessive %s', (text, name, possessive) => {
    expect(readMentions(text)).toEqual([
      { start: 0, end: name.length, text: name, kind: expect.any(String), possessive },
    ])
  })

  it('counts ranges from the start of the text, behind what only opens the sentence', () => {
    const text = 'On Monday he met But Marsh, a critic.'
    expect(readMentions(text).map(({ start, end }) => text.slice(start, end))).toEqual(['he', 'Marsh', 'a critic'])
  })

  it('gives ordered, disjoint mentions that slice to their texts and begin where a word does, on any text', () => {
    const parts = fc.constantFrom(
      ...[
        'Mr. ',
        'Ellen ',
        'Marsh',
        'van ',
        'the ',
        'official',
        'he',
        'She',
        'On ',
        'Monday ',
        'U.S. ',
        '-',
        '’s',
        "'",
      ],
      ...['é', ' ', '\n', '.', ',', '7', 's', 'police'],
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts, { maxLength: 30 }).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { start, end, text: mention } of readMentions(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(mention)
          expect(text.slice(0, start)).not.toMatch(/[\p{L}\p{N}]$/u)
          last = end
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('endsInSpeakerNoun', () => {
  it.each([
    [' spokeswoman ', true],
    [' Chamber of Commerce analyst', true],
    [' officials ', true],
    [' bridge ', false],
    [' analyst of ', false],
    [' catalyst ', false],
    ['', false],
  ])('%j: %s', (text, expected) => expect(endsInSpeakerNoun(text)).toBe(expected))
})
