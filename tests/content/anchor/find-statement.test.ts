import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeRange } from '../../../src/content/anchor/describe-range.ts'
import { SearchedText, type Standing } from '../../../src/content/anchor/find-statement.ts'
import type { TextRange } from '../../../src/core/model/range.ts'
import { finish } from '../../../src/extraction/steps.ts'

const QUOTE = 'The United States will not come to Mexico with the military'
const STATEMENT = `“${QUOTE},” Sheinbaum told reporters on Friday.`
const BEFORE = 'It was a long day. '
const BEHIND = ' She spoke at her daily conference in the capital.'
const TEXT = `${BEFORE}${STATEMENT}${BEHIND}`
const selector = describeRange(TEXT, { start: BEFORE.length, end: BEFORE.length + STATEMENT.length })

function search(text: string): SearchedText {
  const searched = new SearchedText()
  for (const paragraph of text.split('\n\n')) finish(searched.add(paragraph))
  return searched
}

/** What is found, as words. */
function find(text: string, wanted = selector): string | null {
  const at = search(text).find(wanted)?.statement
  return at === undefined ? null : text.slice(at.start, at.end)
}

function change(from: string, to: string): string {
  return TEXT.replace(from, to)
}

describe('a statement', () => {
  test.each<[what: string, text: string]>([
    ['in the same text', TEXT],
    ['with text before it', `Updated at noon.\n\n${TEXT}`],
    ['with text behind it', `${TEXT}\n\nMore soon.`],
    ['in another context', `Nothing else.\n\n${STATEMENT}\n\nNothing more.`],
    ['beside its duplicate in another context', `The day in words.\n\n${STATEMENT}\n\n${TEXT}`],
  ])('%s is found', (_, text) => {
    const found = search(text).find(selector)?.statement
    expect(found && text.slice(found.start, found.end)).toBe(STATEMENT)
    expect(found?.start).toBe(text.lastIndexOf(STATEMENT))
  })

  test.each<[what: string, text: string, found: string]>([
    ['in capitals', TEXT.toUpperCase(), STATEMENT.toUpperCase()],
    ['with straight marks', TEXT.replace(/[“”]/g, '"'), STATEMENT.replace(/[“”]/g, '"').slice(1)],
    ['without marks', TEXT.replace(/[“”]/g, ''), STATEMENT.replace(/[“”]/g, '')],
  ])('%s is found', (_, text, found) => {
    expect(find(text)).toBe(found)
  })

  test.each<[what: string, text: string]>([
    ['with a negation', change('told', 'did not tell')],
    ['with a negation less', change('will not', 'will')],
    ['of another speaker', change('Sheinbaum', 'Rubio')],
    ['with a clause before it', change('day. “The', 'day. Nobody believes that “the')],
    ['with a clause behind it', change('Friday.', 'Friday, an aide denied.')],
    ['with a clause behind its full stop', change('Friday.', 'Friday.”, an aide denied')],
    ['that has lost its end', change(' on Friday', '')],
    ['that became a question', change('Friday.', 'Friday?')],
    ['cut by a paragraph', change('reporters on', 'reporters\n\non')],
    ['with other words in its middle', change('reporters on', 'reporters Subscribe now on')],
    ['that is gone', `${BEFORE}${BEHIND}`],
    ['whose near-duplicate is elsewhere', `${BEFORE}${BEHIND}\n\n${STATEMENT.replace('told', 'never told')}`],
    ['that stands there twice', `${TEXT}\n\n${TEXT}`],
    ['in an empty text', ''],
  ])('%s is not found', (_, text) => {
    expect(find(text)).toBeNull()
  })

  test('of few words is found among its neighbours alone', () => {
    const text = 'The trial took a year. He was jailed. His lawyers will appeal.'
    const short = describeRange(text, { start: 23, end: 37 })
    expect(find(`Update.\n\n${text}`, short)).toBe('He was jailed.')
    expect(find('What became of the mayor? He was jailed. Read more.', short)).toBeNull()
  })

  test('without a full stop is found at the end of its paragraph, and not within another sentence', () => {
    const title = describeRange('The dam that nobody in town wanted to build', { start: 0, end: 43 })
    expect(find('The dam that nobody in town wanted to build\n\nBy a reporter', title)).toBe(
      'The dam that nobody in town wanted to build',
    )
    expect(find('The dam that nobody in town wanted to build was built.', title)).toBeNull()
  })

  test('is not taken for a passage that was there all along', () => {
    const text = `${STATEMENT}\n\n${TEXT}`
    const isFirst = ({ start }: TextRange) => start < STATEMENT.length
    const found = (known: Standing) =>
      search(text).find(selector, undefined, (at) => (isFirst(at) ? known : 'other'))?.statement.start
    expect(found('possible')).toBe(0)
    expect(found('other')).toBeUndefined()
  })

  test('is taken where it stood, whatever now surrounds it', () => {
    const standingOf = ({ start }: TextRange): Standing => (start < STATEMENT.length ? 'same' : 'possible')
    const found = search(`${STATEMENT}\n\n${TEXT}`).find(selector, undefined, standingOf)
    expect(found?.statement.start).toBe(0)
  })

  test.each<[between: string]>([['. '], [' '], ['']])(
    'is found in a paragraph of any length, of pieces like “a%sb”',
    (between) => {
      const long = `a${between}b`.repeat(4_000)
      expect(find(`${long}. ${TEXT} ${long}`)).toBe(STATEMENT)
    },
  )

  test('is read in steps of a few thousand letters where its paragraph is long', () => {
    expect([...new SearchedText().add('It was a long day. '.repeat(1_000))]).toHaveLength(4)
    expect([...new SearchedText().add('a '.repeat(5_000))]).toHaveLength(2)
    expect([...new SearchedText().add('a'.repeat(10_000))]).toHaveLength(2)
    expect([...new SearchedText().add('')]).toHaveLength(1)
  })

  test('gives the place of a part of it', () => {
    const start = STATEMENT.indexOf(QUOTE)
    const part = { start, end: start + QUOTE.length }
    for (const text of [TEXT, TEXT.replace(/[“”]/g, '"'), `More.\n\n${TEXT}`]) {
      const at = search(text).find(selector, part)?.part
      expect(at && text.slice(at.start, at.end)).toBe(QUOTE)
    }
  })
})

describe('any sentence of a text', () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/)
  const sentences = fc
    .uniqueArray(word, { minLength: 24, maxLength: 24 })
    .map((words) => [0, 8, 16].map((from) => `${words.slice(from, from + 8).join(' ')}.`))

  test('is found again wherever text is added around it', () => {
    fc.assert(
      fc.property(sentences, word, word, (all, above, below) => {
        const text = all.join(' ')
        const exact = all[1] ?? ''
        const start = text.indexOf(exact)
        const described = describeRange(text, { start, end: start + exact.length })
        expect(find(`${above}\n\n${text}\n\n${below}`, described)).toBe(exact)
      }),
    )
  })

  test('is not found with a word more or less, anywhere in it', () => {
    fc.assert(
      fc.property(sentences, fc.nat(7), fc.boolean(), (all, at, more) => {
        const text = all.join(' ')
        const exact = all[1] ?? ''
        const start = text.indexOf(exact)
        const described = describeRange(text, { start, end: start + exact.length })
        const changed = exact
          .split(' ')
          .toSpliced(at, more ? 0 : 1, ...(more ? ['not'] : []))
          .join(' ')
        expect(find(text.replace(exact, changed), described)).toBeNull()
      }),
    )
  })
})
