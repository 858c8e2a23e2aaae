import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSameStatement, readStatementWords } from '../../../src/core/text/statement-words.ts'

describe('isSameStatement', () => {
  test.each([
    ['case', 'The U.S. told us to wait.', 'THE U.S. TOLD US TO WAIT.'],
    ['white space', 'The bridge will close.', 'The\u00A0bridge \n will  close.'],
    ['quotation marks', '“We don’t know,” he said.', '"We don\'t know," he said.'],
    ['the kind of quotation marks', '“Safe” is the word.', '« Safe » is the word.'],
    ['hyphens', 'A well-known ex-minister resigned.', 'A well‑known ex–minister resigned.'],
    ['soft hyphens', 'The government resigned.', 'The govern\u00ADment re\u00ADsigned.'],
    ['dashes', 'The dam — an old one — broke.', 'The dam – an old one – broke.'],
    ['dots', 'He went on…', 'He went on...'],
    ['ligatures', 'The ﬁrst ofﬁce.', 'The first office.'],
    ['a separator of thousands', 'Some 12,000 came.', 'Some 12000 came.'],
    ['a comma', 'Officials said, that it was late.', 'Officials said that it was late.'],
  ])('%s is no other statement', (_, one, other) => {
    expect(isSameStatement(one, other)).toBe(true)
    expect(isSameStatement(other, one)).toBe(true)
  })

  test.each([
    ['a negation', 'The bridge will close.', 'The bridge will not close.'],
    ['a contracted negation', 'The bridge will close.', 'The bridge won’t close.'],
    ['a negation of two letters', 'He is able to pay.', 'He is unable to pay.'],
    ['a number', 'Some 5,000 came.', 'Some 6,000 came.'],
    ['a decimal point', 'It rose by 3.5 points.', 'It rose by 35 points.'],
    ['a minus', 'It was 5 degrees.', 'It was -5 degrees.'],
    ['a currency', 'It cost $5.', 'It cost €5.'],
    ['a percent sign', 'It rose by 5.', 'It rose by 5%.'],
    ['a name', 'Sheinbaum said so.', 'Heinbaum said so.'],
    ['another order', 'Dog bites man.', 'Man bites dog.'],
    ['a clause added', 'The bridge will close.', 'The bridge will close, officials say.'],
    ['a clause lost', 'The bridge will close, officials say.', 'The bridge will close.'],
    ['a question', 'The bridge will close.', 'The bridge will close?'],
    ['two sentences', 'He won not by much.', 'He won. Not by much.'],
    ['an apostrophe that makes another word', 'We’re here.', 'Were here.'],
    ['a hedge', 'He fled.', 'He reportedly fled.'],
  ])('%s is another statement', (_, one, other) => {
    expect(isSameStatement(one, other)).toBe(false)
    expect(isSameStatement(other, one)).toBe(false)
  })

  const word = fc.stringMatching(/^[a-z]{2,9}$/)
  const words = fc.array(word, { minLength: 1, maxLength: 12 })

  test('typography never makes another statement of any words', () => {
    const gap = fc.constantFrom(' ', '\u00A0', ' \n ', ', ', '\u2009')
    const typeset = fc.tuple(words, fc.array(gap, { minLength: 12, maxLength: 12 }), fc.boolean())
    fc.assert(
      fc.property(typeset, ([all, gaps, capitals]) => {
        const set = all.map((one, i) => one + (i < all.length - 1 ? gaps[i] : '')).join('')
        expect(isSameStatement(all.join(' '), `“${capitals ? set.toUpperCase() : set}”`)).toBe(true)
      }),
    )
  })

  test('a word put in, anywhere, always makes another statement', () => {
    fc.assert(
      fc.property(words, word, fc.nat(), (all, extra, at) => {
        expect(isSameStatement(all.join(' '), all.toSpliced(at % (all.length + 1), 0, extra).join(' '))).toBe(false)
      }),
    )
  })

  test('a digit changed always makes another statement', () => {
    fc.assert(
      fc.property(
        words,
        fc.integer({ min: 10, max: 99_999 }),
        fc.integer({ min: 1, max: 999 }),
        (all, number, more) => {
          const say = (figure: number) => [...all, figure, 'people'].join(' ')
          expect(isSameStatement(say(number), say(number + more))).toBe(false)
        },
      ),
    )
  })
})

test('words and marks have the ranges that they were read from, in order and disjoint but for contractions', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aB9 .,?$-’\n%…ß'), maxLength: 60 }), (text) => {
      const read = readStatementWords(text)
      for (const [i, { start, end }] of read.entries()) {
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        const before = read[i - 1]
        if (before && before.start !== start) expect(start).toBeGreaterThanOrEqual(before.end)
      }
    }),
  )
})
