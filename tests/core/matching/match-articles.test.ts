import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createInverseDocumentFrequency } from '../../../src/core/library/search/inverse-document-frequency.ts'
import { type EncodedArticle, encodeArticle } from '../../../src/core/matching/encode-article.ts'
import { matchArticles } from '../../../src/core/matching/match-articles.ts'
import { Vocabulary } from '../../../src/core/matching/vocabulary.ts'
import { MIN_PROBABILITY } from '../../../src/core/model/comparison.ts'
import { makeAnalysedArticle } from '../make-analysed-article.ts'

const idf = createInverseDocumentFrequency({ segments: [] })
const vocabulary = new Vocabulary(idf)
/** As if all were on one story. */
const options = { vocabulary, relatedness: () => 0.9 }

function encode(id: string, paragraphs: readonly string[]): EncodedArticle {
  return encodeArticle(makeAnalysedArticle(id, paragraphs), vocabulary)
}

const HARBOUR = [
  'The harbour of Wexley will be closed to fishing boats until October, the town council decided on Monday.',
  'Divers had found cracks in the northern pier during a routine inspection last week.',
  '“We cannot wait for the next storm to tell us how deep these cracks go,” Mayor Ingrid Solberg told reporters.',
  'About 140 families in the town live from fishing, according to the port authority.',
]
const HARBOUR_ELSEWHERE = [
  'Wexley closes its harbour: fishing boats must stay away until October after the town council voted on Monday.',
  'Residents gathered in the rain outside the old customs house while the vote was counted.',
  'Ms Solberg defended the step. “We cannot wait for the next storm to tell us how deep the cracks go,” she said.',
  'The port authority says that about 140 families depend on fishing.',
]
const ORCHESTRA = [
  'The national orchestra has named the cellist Tomas Bergqvist as its new artistic director.',
  'He will open the season with a cycle of late Romantic symphonies and two premieres.',
  '“Music halls should smell of coffee, not of dust,” he told an audience of students.',
]

describe('matchArticles', () => {
  it('finds the quotation and the claims that two outlets share, and nothing else', () => {
    expect(listMatches(HARBOUR, HARBOUR_ELSEWHERE)).toEqual(['0-0 claim', '2-3 quote', '3-4 claim'])
  })

  it('abstains between articles on different events', () => {
    expect(listMatches(HARBOUR, ORCHESTRA)).toEqual([])
  })

  it('matches no caption, and lets none support its neighbours', () => {
    const asCaptions = HARBOUR_ELSEWHERE.map((paragraph) => `${paragraph} (Photo: Ann Moore, Larkfield Herald)`)
    expect(listMatches(HARBOUR, asCaptions)).toEqual([])
  })

  it('finds nothing without other articles or in an empty one', () => {
    const page = encode('page', HARBOUR)
    expect(matchArticles(page, [], options)).toEqual([])
    expect(matchArticles(page, [{ ...page, statements: [] }], options)).toEqual([])
  })

  it('matches no sentence that only announces a quotation', () => {
    const announced = ['Mayor Ingrid Solberg stated:', ...HARBOUR_ELSEWHERE.slice(2)]
    const page = ['Mayor Ingrid Solberg said on Monday that the pier is not safe.', ...HARBOUR.slice(1)]
    expect(listMatches(page, announced).some((match) => /^\d+-0 /.test(match))).toBe(false)
  })

  it('orders matches by the statement of the page, then by probability', () => {
    const page = encode('page', HARBOUR)
    const others = [encode('far', HARBOUR_ELSEWHERE), encode('same', HARBOUR)]
    const matches = matchArticles(page, others, options)
    const sorted = matches.toSorted((a, b) => a.statement - b.statement || b.probability - a.probability)
    expect(matches).toEqual(sorted)
    expect(matches.length).toBeGreaterThan(HARBOUR.length)
    for (const { probability } of matches) expect(probability).toBeGreaterThanOrEqual(MIN_PROBABILITY)
  })

  it('finds every statement of an article in the article itself', () => {
    const found = new Set(listMatches(HARBOUR, HARBOUR).map((match) => match.split(' ')[0]))
    for (let i = 0; i < HARBOUR.length; i++) expect(found).toContain(`${i}-${i}`)
  })

  it('finds the same when the two articles are swapped', () => {
    const anyArticle = fc
      .shuffledSubarray([...HARBOUR, ...HARBOUR_ELSEWHERE, ...ORCHESTRA], { minLength: 1 })
      .map((paragraphs) => encode(paragraphs.join(), paragraphs))
    fc.assert(
      fc.property(anyArticle, anyArticle, (a, b) => {
        expect(listPairs(a, b)).toEqual(
          listPairs(b, a)
            .map(({ here, there, ...rest }) => ({ here: there, there: here, ...rest }))
            .toSorted(byPlace),
        )
      }),
      { numRuns: 50 },
    )
  })

  it('gives an article the same matches whatever other articles are compared with it', () => {
    const page = encode('page', HARBOUR)
    const other = encode('other', HARBOUR_ELSEWHERE)
    const ownVocabulary = new Vocabulary(idf)
    const [pageAlone, otherAlone] = [page, other].map(({ analysed }) => encodeArticle(analysed, ownVocabulary)) as [
      EncodedArticle,
      EncodedArticle,
    ]
    const alone = matchArticles(pageAlone, [otherAlone], { ...options, vocabulary: ownVocabulary })
    const inCompany = matchArticles(page, [encode('third', ORCHESTRA), other], options)
    expect(inCompany.filter(({ otherId }) => otherId === 'other')).toEqual(alone)
  })
})

function listMatches(page: readonly string[], other: readonly string[]): string[] {
  return matchArticles(encode('page', page), [encode('other', other)], options).map(
    ({ statement, otherStatement, relation }) => `${statement}-${otherStatement} ${relation}`,
  )
}

interface PlacedPair {
  here: number
  there: number
  relation: string
  probability: number
}

function listPairs(page: EncodedArticle, other: EncodedArticle): PlacedPair[] {
  return matchArticles(page, [other], options)
    .map(({ statement, otherStatement, relation, probability }) => ({
      here: statement,
      there: otherStatement,
      relation,
      probability: Number(probability.toFixed(9)),
    }))
    .toSorted(byPlace)
}

function byPlace(a: PlacedPair, b: PlacedPair): number {
  return a.here - b.here || a.there - b.there
}
