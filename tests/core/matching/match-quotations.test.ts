/** A quotation that two articles give nearly word for word is found, whatever else they report. */
import { describe, expect, it } from 'vitest'
import { createInverseDocumentFrequency } from '../../../src/core/library/search/inverse-document-frequency.ts'
import { encodeArticle } from '../../../src/core/matching/encode-article.ts'
import { matchArticles } from '../../../src/core/matching/match-articles.ts'
import { Vocabulary } from '../../../src/core/matching/vocabulary.ts'
import { makeAnalysedArticle } from '../make-analysed-article.ts'

const vocabulary = new Vocabulary(createInverseDocumentFrequency({ segments: [] }))
const options = { vocabulary, relatedness: () => 0.9 }

const OTHER_PARAGRAPHS_HERE = [
  'The ministry published its yearly report on Thursday morning.',
  'Traffic on the two bridges has grown by a third within four years.',
  'A decision is expected in spring.',
]
const OTHER_PARAGRAPHS_THERE = [
  'Commuters have complained for months about the queues in front of the tunnel.',
  'An opposition member asked for an inquiry, without success.',
  'The company did not answer a request for comment.',
]

const SAME_QUOTATION: readonly { name: string; here: string; there: string }[] = [
  {
    name: 'word for word, with another reporting verb',
    here: '“We will not sell a single tree of this forest,” Minister Paula Okafor said.',
    there: '“We will not sell a single tree of this forest,” Okafor insisted in a radio interview.',
  },
  {
    name: 'one word replaced',
    here: '“Nobody is going to march into our valley with bulldozers,” Paula Okafor said.',
    there: '“Nobody is going to march into our valley with excavators,” Paula Okafor said.',
  },
  {
    name: 'cut short',
    here: '“The bridge was never safe, the engineers knew it, and the ministry looked away,” Paula Okafor said.',
    there: 'The bridge “was never safe,” Paula Okafor told the committee, adding that “the engineers knew it.”',
  },
  {
    name: 'other spelling and marks',
    here: '"We co-operate, we negotiate, but there is not going to be a surrender," Okafor said.',
    there: '«We cooperate, we negotiate, but there will be no surrender», Okafor said.',
  },
  {
    name: 'retold without marks',
    here: '“The tunnel will not open before the pumps are replaced,” Paula Okafor said.',
    there: 'Paula Okafor said that the tunnel will not open before the pumps are replaced.',
  },
  {
    name: 'without a speaker there',
    here: '“Concrete does not forgive those who hurry,” Paula Okafor said.',
    there: '“Concrete does not forgive those who hurry.”',
  },
]

describe('matchArticles on quotations', () => {
  it.each(SAME_QUOTATION)('finds a quotation $name', ({ here, there }) => {
    expect(findMatch(here, there)).toMatchObject({ relation: 'quote' })
  })

  it('keeps two quotations of one speaker apart', () => {
    const here = '“We will not sell a single tree of this forest,” Paula Okafor said.'
    const there = '“The tunnel opens when the pumps are replaced,” Paula Okafor said.'
    expect(findMatch(here, there)).toBeUndefined()
  })

  it('is less certain with every replaced word of the quotation', () => {
    const words = 'nobody will march into our valley with bulldozers while elders sleep in their cottages'.split(' ')
    const strangers =
      'somebody could paint above their river beside lanterns before bakers walk to distant markets'.split(' ')
    const probabilities = words.map((_, replaced) => {
      const quoted = words.map((word, i) => (i < replaced ? (strangers[i] ?? '') : word)).join(' ')
      return findMatch(`“${words.join(' ')},” Okafor said.`, `“${quoted},” Okafor said.`)?.probability ?? 0
    })
    expect(probabilities[0]).toBeGreaterThan(0.9)
    expect(probabilities.at(-1)).toBe(0)
    expect(probabilities).toEqual(probabilities.toSorted((a, b) => b - a))
  })
})

/** The matches between two paragraphs, each in the middle of an article that shares nothing else with the other. */
function findMatch(here: string, there: string) {
  const page = encodeArticle(makeAnalysedArticle('page', [...OTHER_PARAGRAPHS_HERE, here]), vocabulary)
  const other = encodeArticle(makeAnalysedArticle('other', [...OTHER_PARAGRAPHS_THERE, there]), vocabulary)
  return matchArticles(page, [other], options).find(({ statement }) => statement === OTHER_PARAGRAPHS_HERE.length)
}
