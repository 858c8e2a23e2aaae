import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findChanges, markChanges } from '../../../src/core/alignment/find-changes.ts'
import type { Relation, WordMarks } from '../../../src/core/model/comparison.ts'
import type { TextRange } from '../../../src/core/model/range.ts'
import type { AnalysedStatement } from '../../../src/core/statements/analysed-article.ts'
import { makeAnalysedStatement } from '../make-analysed-statement.ts'

/** Shows the marks in the text: "with [the] military". */
function showMarks(text: string, ranges: readonly TextRange[]): string {
  return ranges.reduceRight(
    (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
    text,
  )
}

function mark(here: AnalysedStatement, there: AnalysedStatement, relation: Relation): WordMarks {
  return markChanges(findChanges(here, there, relation))
}

function showBoth(hereText: string, thereText: string, relation: Relation): [string, string] {
  const here = makeAnalysedStatement(hereText)
  const there = makeAnalysedStatement(thereText)
  const marks = mark(here, there, relation)
  return [showMarks(hereText, marks.here), showMarks(thereText, marks.there)]
}

interface Case {
  name: string
  relation?: Relation
  here: string
  there: string
  /** With the marks; left out, the text has none. */
  markedHere?: string
  markedThere?: string
}

const CASES: Case[] = [
  {
    name: 'marks the replaced words of a quotation and none around it',
    here: '"The United States is not going to come to Mexico with the military," Sheinbaum insisted.',
    there: '"The United States is not going to come to Mexico with its military; there will be no invasion," she said.',
    markedHere: '"The United States is not going to come to Mexico with [the] military," Sheinbaum insisted.',
    markedThere:
      '"The United States is not going to come to Mexico with [its] military; there will be no invasion," she said.',
  },
  {
    name: 'finds each of several quotations in the other statement',
    here: '"We are ready to negotiate with our neighbours," he said. "War has been wholly ruled out by Congress."',
    there: '“War has been totally ruled out by Congress,” he said. “We are prepared to negotiate with our neighbours.”',
    markedHere:
      '"We are [ready] to negotiate with our neighbours," he said. "War has been [wholly] ruled out by Congress."',
    markedThere:
      '“War has been [totally] ruled out by Congress,” he said. “We are [prepared] to negotiate with our neighbours.”',
  },
  {
    name: 'sees no change in punctuation, case, contractions, hyphens, numerals and names of countries',
    here: '"It\'s true - we co-operate, won’t sell 1,000 tanks to the U.S. and keep six," he said.',
    there: '“It is true: We cooperate, will not sell 1000 tanks to the United States, and keep 6”, he said.',
  },
  {
    name: 'marks inserted words on their own side only',
    here: '"They just cannot keep up with this pandemic," Caputo said.',
    there: '“They cannot keep up with this pandemic,” he said.',
    markedHere: '"They [just] cannot keep up with this pandemic," Caputo said.',
  },
  {
    name: 'sees no change in a shortened quotation',
    here: '"that is absolutely ruled out," she said.',
    there: 'An invasion is "absolutely ruled out", she said.',
  },
  {
    name: 'aligns a quotation with a sentence that retells it',
    here: '"The United States is not going to come to Mexico with the military," she said.',
    there: 'The president stated that the US is not going to come to Mexico with its military.',
    markedHere: '"The United States is not going to come to Mexico with [the] military," she said.',
    markedThere: 'The president stated that the US is not going to come to Mexico with [its] military.',
  },
  {
    name: 'marks the ends where one word is replaced by another',
    relation: 'claim',
    here: 'Six people died in the fire in Leeds on Monday.',
    there: 'Seven people died in the fire in Leeds on Tuesday.',
    markedHere: '[Six] people died in the fire in Leeds on [Monday].',
    markedThere: '[Seven] people died in the fire in Leeds on [Tuesday].',
  },
  {
    name: 'joins two long changes across a stop word',
    relation: 'claim',
    here: 'The minister opened the new river crossing and railway line in Kent on Friday after long protests.',
    there: 'The minister opened the big sea bridge and motorway tunnel in Kent on Friday after long protests.',
    markedHere: 'The minister opened the [new river crossing and railway line] in Kent on Friday after long protests.',
    markedThere: 'The minister opened the [big sea bridge and motorway tunnel] in Kent on Friday after long protests.',
  },
  {
    name: 'has no marks where two sentences share little',
    relation: 'claim',
    here: 'The council said on Monday that it would close the library to save money.',
    there: 'Readers of the town were told on Monday that their library has no future.',
  },
]

describe('the words that are marked', () => {
  it.each(CASES)('$name', ({ relation = 'quote', here, there, markedHere = here, markedThere = there }) => {
    expect(showBoth(here, there, relation)).toEqual([markedHere, markedThere])
  })

  it('does not align sentences of many thousands of words', () => {
    const endless = makeAnalysedStatement('word '.repeat(100_000))
    const other = makeAnalysedStatement(`${'word '.repeat(99_999)}other`)
    expect(mark(endless, other, 'claim')).toEqual({ here: [], there: [] })
  })

  const words = fc.array(
    fc.constantFrom('the', 'a', "it's", 'it', 'is', 'military', 'co-operate', 'cooperate', 'U.S.', 'six', '6', '1,000'),
    { maxLength: 14 },
  )
  const text = words.chain((list) =>
    fc
      .constantFrom('plain', 'quoted')
      .map((kind) => (kind === 'quoted' ? `He said "${list.join(' ')}"` : list.join(' '))),
  )
  const relation = fc.constantFrom<Relation>('quote', 'claim')

  it('marks nothing between a statement and itself', () => {
    fc.assert(
      fc.property(text, relation, (same, rel) => {
        expect(mark(makeAnalysedStatement(same), makeAnalysedStatement(same), rel)).toEqual({ here: [], there: [] })
      }),
    )
  })

  it('swaps the marks when the statements are swapped', () => {
    fc.assert(
      fc.property(text, text, relation, (a, b, rel) => {
        const { here, there } = mark(makeAnalysedStatement(a), makeAnalysedStatement(b), rel)
        expect(mark(makeAnalysedStatement(b), makeAnalysedStatement(a), rel)).toEqual({ here: there, there: here })
      }),
    )
  })

  it('gives ordered, disjoint ranges inside the text and at word boundaries', () => {
    fc.assert(
      fc.property(text, text, relation, (a, b, rel) => {
        const { here } = mark(makeAnalysedStatement(a), makeAnalysedStatement(b), rel)
        here.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(here[index - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(a.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}.]$|^[\p{L}\p{N}]$/u)
          expect(a.slice(start - 1, start)).toMatch(/^[^\p{L}\p{N}]?$/u)
          expect(a.slice(end, end + 1)).toMatch(/^[^\p{L}\p{N}]?$/u)
        })
      }),
    )
  })
})
