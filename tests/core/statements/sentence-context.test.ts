import { describe, expect, it } from 'vitest'
import { readSentenceContext } from '../../../src/core/statements/sentence-context.ts'
import { readSentence } from './read-sentence.ts'

/** A sentence, then whom it mentions. */
const CASES: Record<string, [sentence: string, ...mentions: string[]][]> = {
  'a dateline mentions nobody': [
    ['MILTON — Ellen Marsh left.', 'Ellen Marsh'],
    ['MILTON (AP) — Ellen Marsh left.', 'Ellen Marsh'],
    ['MILTON, N.J. (AP) – Ellen Marsh left.', 'Ellen Marsh'],
    ['NEW MILTON - Ellen Marsh left.', 'Ellen Marsh'],
  ],
  'what only looks like a dateline does': [
    ['Ellen Marsh left MILTON (AP) — then Jonas Osei came.', 'Ellen Marsh', 'MILTON', 'Jonas Osei'],
    ['MILTON closed its bridge — Ellen Marsh left.', 'MILTON', 'Ellen Marsh'],
  ],
  'brackets mention nobody': [
    ['Ellen Marsh (D-Milton) left.', 'Ellen Marsh'],
    ['Ellen Marsh (with Jonas Osei) left Milton (by train).', 'Ellen Marsh', 'Milton'],
    ['Ellen Marsh (with Jonas Osei left.', 'Ellen Marsh', 'Jonas Osei'],
  ],
  'quotations mention nobody': [
    ['“I met Jonas Osei,” Ellen Marsh said.', 'Ellen Marsh'],
    ['Ellen Marsh said “he met Jonas” and left.', 'Ellen Marsh'],
  ],
}

describe.each(Object.entries(CASES))('readSentenceContext: %s', (_, cases) => {
  it.each(cases)('%s', (sentence, ...mentions) => {
    expect(readSentence(sentence).mentions.map(({ text }) => text)).toEqual(mentions)
  })
})

describe('readSentenceContext', () => {
  it('counts everything from the start of the sentence', () => {
    const text = 'Rain fell. Ellen Marsh said “no bridge” then.'
    const start = text.indexOf('Ellen')
    const quoted = { start: text.indexOf('no'), end: text.indexOf('”') }
    const context = readSentenceContext(text, { start, end: text.length }, [quoted])
    expect(context.start).toBe(start)
    expect(context.text).toBe('Ellen Marsh said “no bridge” then.')
    expect(context.pieces.map((piece) => context.text.slice(piece.start, piece.end))).toEqual(['no bridge'])
    expect(context.mentions).toEqual([{ start: 0, end: 11, text: 'Ellen Marsh', kind: 'name', possessive: false }])
    expect(context.words.map((word) => word.text)).toEqual(['Ellen', 'Marsh', 'said', 'no', 'bridge', 'then'])
    expect(context.words.every((word) => context.text.slice(word.start, word.end) === word.text)).toBe(true)
    expect(context.unquotedWords.map((word) => word.text)).toEqual(['Ellen', 'Marsh', 'said', 'then'])
  })

  it.each([
    [4000, ['Marsh']],
    [4001, []],
  ])('looks for speakers in a sentence of %i code units: %j', (length, mentions) => {
    const sentence = 'Marsh '.padEnd(length, 'x ')
    const context = readSentence(sentence)
    expect(context.words).toHaveLength(1 + Math.ceil((length - 6) / 2))
    expect(context.mentions.map(({ text }) => text)).toEqual(mentions)
    expect(context.unquotedWords.length > 0).toBe(mentions.length > 0)
  })

  it('keeps the pieces of a sentence that is too long to be searched', () => {
    const context = readSentence(`${'x '.repeat(2000)}“we go there.”`)
    expect(context.pieces.map(({ start, end }) => context.text.slice(start, end))).toEqual(['we go there.'])
  })
})
