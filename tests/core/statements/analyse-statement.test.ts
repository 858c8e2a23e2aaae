import { describe, expect, it } from 'vitest'
import { analyseStatement } from '../../../src/core/statements/analyse-statement.ts'
import { readSentenceContext } from '../../../src/core/statements/sentence-context.ts'

const SENTENCE = 'Sen. Ellen Marsh said 40 bridges “can’t stay closed” and “won’t,” for $3 million.'
const BODY = `Rain fell. ${SENTENCE} He left.`
const START = BODY.indexOf(SENTENCE)

function locate(text: string) {
  const start = BODY.indexOf(text)
  return { start, end: start + text.length, text }
}

describe('analyseStatement', () => {
  const first = { ...locate('can’t stay closed'), speaker: 'Ellen Marsh', cue: 'said' }
  const second = locate('won’t,')
  const range = { start: START, end: START + SENTENCE.length }
  const analysed = analyseStatement(readSentenceContext(BODY, range, [first, second]), [first, second])

  it('keeps where the statement and its quotations stand in the body', () => {
    expect(analysed.statement).toEqual({ ...range, text: SENTENCE, quotations: [first, second] })
    expect(analysed.quotations.map(({ quotation }) => quotation)).toEqual([first, second])
  })

  it.each(['words', 'unquotedWords', 'mentions', 'numbers', 'normalisedWords'] as const)(
    'counts the ranges of its %s from its own start',
    (field) => {
      const expected = {
        words: 'Sen|Ellen|Marsh|said|40|bridges|can’t|stay|closed|and|won’t|for|3|million',
        unquotedWords: 'Sen|Ellen|Marsh|said|40|bridges|and|for|3|million',
        mentions: 'Sen. Ellen Marsh',
        numbers: '40|$3 million',
        normalisedWords: 'Sen|Ellen|Marsh|said|40|bridges|can’t|can’t|stay|closed|and|won’t|won’t|for|3|million',
      }
      const texts = analysed[field].map(({ start, end }) => SENTENCE.slice(start, end))
      expect(texts.join('|')).toBe(expected[field])
    },
  )

  it('has one key for all spellings of a word', () => {
    const keys = analysed.normalisedWords.map(({ key }) => key)
    expect(keys.slice(0, 9)).toEqual(['senator', 'ellen', 'marsh', 'said', '40', 'bridges', 'can', 'not', 'stay'])
  })

  it('gives the words of each quotation and of its speaker', () => {
    const texts = analysed.quotations.map(({ words, speakerWords }) =>
      [words, speakerWords].map((list) => list.map(({ text }) => text)),
    )
    expect(texts).toEqual([
      [
        ['can’t', 'stay', 'closed'],
        ['Ellen', 'Marsh'],
      ],
      [['won’t'], []],
    ])
    expect(analysed.quotations[0]?.speakerWords.map(({ start }) => start)).toEqual([0, 6])
  })

  it('masks the quotations in its own text', () => {
    expect(analysed.maskedText).toBe(
      'Sen. Ellen Marsh said 40 bridges “                 ” and “      ” for $3 million.',
    )
  })

  it('reads the values of its numbers', () => {
    expect(analysed.numbers.map(({ value, unit }) => [value, unit])).toEqual([
      [40, undefined],
      [3_000_000, '$'],
    ])
  })

  it('finds the numbers of quotations as well, and no mentions in them', () => {
    const body = '“Jonas has 40 bridges,” Marsh said.'
    const quotation = { start: 1, end: body.indexOf('”'), text: 'Jonas has 40 bridges,' }
    const { numbers, mentions } = analyseStatement(
      readSentenceContext(body, { start: 0, end: body.length }, [quotation]),
      [quotation],
    )
    expect(numbers.map(({ value }) => value)).toEqual([40])
    expect(mentions.map(({ text }) => text)).toEqual(['Marsh'])
  })

  it('takes quoted pieces that are no quotations for the outlet’s own words', () => {
    const body = 'The so-called “reform” failed.'
    const piece = { start: body.indexOf('reform'), end: body.indexOf('”') }
    const context = readSentenceContext(body, { start: 0, end: body.length }, [piece])
    const { maskedText, unquotedWords } = analyseStatement(context, [])
    expect(maskedText).toBe(body)
    expect(unquotedWords.map(({ text }) => text)).toContain('reform')
  })
})
