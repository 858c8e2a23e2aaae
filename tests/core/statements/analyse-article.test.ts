import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseArticle } from '../../../src/core/statements/analyse-article.ts'
import type { AnalysedStatement } from '../../../src/core/statements/analysed-article.ts'
import { overlap, shiftRange } from '../../../src/core/text/ranges.ts'
import { MAX_LINEAR_GROWTH, measureGrowth } from '../../measure-growth.ts'

function analyse(articleBody: string) {
  return analyseArticle({ id: '1', headline: 'The bridge’s end', publisher: 'Outlet', articleBody })
}

function quote(articleBody: string) {
  return analyse(articleBody).statements.flatMap(({ statement }) =>
    statement.quotations.map(({ text, speaker, cue }) => [text, speaker, cue]),
  )
}

/** Body, then each quotation with its speaker and cue. */
const CASES: Record<string, [string, ...[string, string | undefined, string | undefined][]][]> = {
  'the position of the speaker': [
    ['“We will go,” Marco Rubio said.', ['We will go,', 'Marco Rubio', 'said']],
    ['“We will go,” said Marco Rubio.', ['We will go,', 'Marco Rubio', 'said']],
    ['Marco Rubio said: “We will go.”', ['We will go.', 'Marco Rubio', 'said']],
    ['Marco Rubio said that “we will go there.”', ['we will go there.', 'Marco Rubio', 'said']],
    ['“We will go,” Marco Rubio, who was in Miami, said.', ['We will go,', 'Marco Rubio', 'said']],
    ['Marco Rubio told Jane Miller that “we will go there.”', ['we will go there.', 'Marco Rubio', 'told']],
    ['“We will go,” a spokesman for Marco Rubio said.', ['We will go,', 'a spokesman for Marco Rubio', 'said']],
    ['“We will go there,” according to Marco Rubio.', ['We will go there,', 'Marco Rubio', undefined]],
    ['“We will go,” said officials.', ['We will go,', 'officials', 'said']],
    ['“We will go there.”', ['We will go there.', undefined, undefined]],
  ],
  'names, pronouns and offices': [
    ['Marco Rubio came. “We will go,” Rubio said.', ['We will go,', 'Marco Rubio', 'said']],
    ['Claudia Sheinbaum came. “We will go,” she said.', ['We will go,', 'Claudia Sheinbaum', 'said']],
    [
      'President Claudia Sheinbaum came. “We will go,” the president said.',
      ['We will go,', 'Claudia Sheinbaum', 'said'],
    ],
    ['“We will go,” Mr. Goldstone said.', ['We will go,', 'Mr. Goldstone', 'said']],
  ],
  'quotations over several sentences': [
    ['“We go. We stay,” Rubio said.', ['We go.', 'Rubio', undefined], ['We stay,', 'Rubio', 'said']],
    ['“We go,” Rubio said. “We stay.”', ['We go,', 'Rubio', 'said'], ['We stay.', 'Rubio', undefined]],
    [
      'Rubio said: “We will go.\n\n“And we will stay.”\n\nThen he left.',
      ['We will go.', 'Rubio', 'said'],
      ['And we will stay.', 'Rubio', undefined],
    ],
  ],
  'words that are nobody’s': [
    ['He read “The Art of the Deal” in the plane.'],
    ['The so-called “caravan” moved north.'],
    ['It’s the workers’ pay.'],
  ],
  'one quoted word that is somebody’s': [['Rubio called the plan “appalling.”', ['appalling.', 'Rubio', 'called']]],
}

describe.each(Object.entries(CASES))('analyseArticle: %s', (_, cases) => {
  it.each(cases)('%s', (body, ...expected) => expect(quote(body)).toEqual(expected))
})

describe('analyseArticle', () => {
  it('keeps the article and splits its headline into words', () => {
    const { article, headlineWords } = analyse('It closed.')
    expect(article.articleBody).toBe('It closed.')
    expect(headlineWords.map(({ start, key }) => [start, key])).toEqual([
      [0, 'the'],
      [4, 'bridge'],
      [13, 'end'],
    ])
  })

  it.each([
    ['', []],
    [' \n\n ', []],
    ['It closed. Nobody knew.\n\n“Why?”', ['It closed.', 'Nobody knew.', '“Why?”']],
  ])('%j has the statements %j', (body, texts) => {
    expect(analyse(body).statements.map(({ statement }) => statement.text)).toEqual(texts)
  })

  it('looks for no speaker in a sentence too long for prose, but keeps its quotations', () => {
    const body = `${'word '.repeat(1000)}and Marco Rubio said “we will go there.”`
    expect(quote(body)).toEqual([['we will go there.', undefined, undefined]])
  })
})

describe('analyseArticle, on any text', () => {
  const part = fc.constantFrom(
    ...['“', '”', '"', "'", '‘', '’', '«', '»', '(', ')', '.', '!', '…', ',', ':', '—', ' ', '\n', '\n\n', '• '],
    ...['Mr. Osei', 'Ellen Marsh', 'Marsh’s', ' von ', 'she', 'a spokesman', 'the senator', 'U.S.', 'p.m. ', 'No. 5 '],
    ...[' said', ' called', ' according to ', 'told ', 'We go', 'can’t', '$3 million', '東京', 'é', '\u0301', '😀'],
  )
  const bodies = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part, { maxLength: 60 }).map((list) => list.join('')),
  )

  /** Checks every statement of many texts. */
  function checkStatements(check: (statement: AnalysedStatement, body: string) => void): void {
    fc.assert(
      fc.property(bodies, (body) => {
        for (const statement of analyse(body).statements) check(statement, body)
      }),
      { numRuns: 300 },
    )
  }

  it('gives statements in order and disjoint', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        let last = 0
        for (const { statement } of analyse(body).statements) {
          expect(statement.start).toBeGreaterThanOrEqual(last)
          expect(statement.end).toBeGreaterThan(statement.start)
          expect(body.slice(statement.start, statement.end)).toBe(statement.text)
          last = statement.end
        }
      }),
    )
  })

  it('gives quotations in order, disjoint and inside their statement', () => {
    checkStatements(({ statement, quotations }, body) => {
      let last = statement.start
      for (const { start, end, text } of statement.quotations) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(body.slice(start, end)).toBe(text)
        last = end
      }
      expect(last).toBeLessThanOrEqual(statement.end)
      expect(quotations.map(({ quotation }) => quotation)).toEqual(statement.quotations)
    })
  })

  it('names speakers and cues that the article has, and none that is empty', () => {
    checkStatements(({ statement, quotations }, body) => {
      for (const { quotation, speakerWords } of quotations) {
        if (quotation.cue !== undefined) expect(statement.text).toContain(quotation.cue)
        if (quotation.speaker !== undefined) expect(body).toContain(quotation.speaker)
        expect(quotation.cue).not.toBe('')
        expect(quotation.speaker).not.toBe('')
        expect(speakerWords.length > 0).toBe(quotation.speaker !== undefined)
      }
    })
  })

  it('parts the words of a statement into those of its quotations and its own', () => {
    checkStatements(({ statement, words, unquotedWords, quotations }) => {
      if (statement.quotations.length === 0) expect(unquotedWords).toEqual(words)
      const hidden = statement.quotations.map((quotation) => shiftRange(quotation, -statement.start))
      expect(unquotedWords).toEqual(words.filter((word) => !hidden.some((quotation) => overlap(word, quotation))))
      expect(quotations.map((quotation) => quotation.words)).toEqual(
        hidden.map(({ start, end }) => words.filter((word) => word.start >= start && word.end <= end)),
      )
    })
  })

  it('masks the quotations and nothing else', () => {
    checkStatements(({ statement, maskedText }) => {
      const characters = statement.text.split('')
      for (const { start, end } of statement.quotations) {
        characters.fill(' ', start - statement.start, end - statement.start)
      }
      expect(maskedText).toBe(characters.join(''))
    })
  })

  it('counts words, numbers and mentions from the start of their statement, in order', () => {
    checkStatements(({ statement, words, numbers, mentions }) => {
      for (const found of [words, numbers, mentions]) {
        let last = 0
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(statement.text.length)
      }
      for (const { start, end, text } of [...words, ...mentions]) expect(statement.text.slice(start, end)).toBe(text)
    })
  })

  it.each(['“', '"', "'a ", '“a ', '“We go,” Marsh said. ', '“we go” said ', '\n\n“We', '• a\n', '東京', 'the ', '(a'])(
    'takes time in proportion to a text of %j',
    (unit) => {
      const growth = measureGrowth((size) => `x${unit.repeat(size / unit.length)}`, 20_000, analyse)
      expect(growth).toBeLessThan(MAX_LINEAR_GROWTH)
    },
  )
})
