import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseArticle } from '../../../src/core/statements/analyse-article.ts'

function extract(articleBody: string) {
  return analyseArticle({ id: '1', headline: 'Headline', publisher: 'Outlet', articleBody }).statements.map(
    ({ statement }) => statement,
  )
}

function quote(articleBody: string) {
  return extract(articleBody).flatMap(({ quotations }) =>
    quotations.map(({ text, speaker, cue }) => [text, speaker, cue]),
  )
}

/** Body, then each quotation with its speaker and cue. */
const CASES: Record<string, [string, ...[string, string | undefined, string | undefined][]][]> = {
  'where the speaker stands': [
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
  'names and what stands for them': [
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

describe.each(Object.entries(CASES))('extractStatements: %s', (_, cases) => {
  it.each(cases)('%s', (body, ...expected) => expect(quote(body)).toEqual(expected))
})

describe('extractStatements', () => {
  it('looks for nobody in a sentence longer than prose has, and keeps its quotations', () => {
    const body = `${'word '.repeat(1000)}and Marco Rubio said “we will go there.”`
    expect(quote(body)).toEqual([['we will go there.', undefined, undefined]])
  })

  it('gives statements and quotations whose ranges slice to their texts, in order, on any text', () => {
    const parts = fc.constantFrom('“', '”', '"', "'", 'Mr. Rubio', ' said', ' she', '.', ',', ' ', '\n\n', ':', 'We go')
    const bodies = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((list) => list.join('')),
    )
    fc.assert(
      fc.property(bodies, (body) => {
        let last = 0
        for (const { start, end, text, quotations } of extract(body)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(body.slice(start, end)).toBe(text)
          last = start
          for (const quotation of quotations) {
            expect(quotation.start).toBeGreaterThanOrEqual(last)
            expect(quotation.end).toBeLessThanOrEqual(end)
            expect(body.slice(quotation.start, quotation.end)).toBe(quotation.text)
            last = quotation.end
          }
          last = end
        }
      }),
    )
  })
})
