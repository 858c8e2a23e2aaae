import { describe, expect, it } from 'vitest'
import library from '../../../../data/library.json'
import { compareArticle } from '../../../../src/core/compare-article.ts'
import { findOrigins } from '../../../../src/core/framing/story/find-origins.ts'
import { createMemoryLibrary } from '../../../../src/core/library/library.ts'
import type { StatementMatch } from '../../../../src/core/matching/match-articles.ts'
import type { AnalysedArticle } from '../../../../src/core/statements/analysed-article.ts'
import { makeAnalysedArticle } from '../../make-analysed-article.ts'

/** By the order of their facts, written by a machine from one report. */
const RETOLD = [
  'deep-roots-mexico-has-stood-firm',
  'echosphere-mexico-stands-firm',
  'unidentified-mexico-rejects-reports',
]

function makeMatch(statement: number, otherStatement: number): StatementMatch {
  return { statement, otherId: 'B', otherStatement, relation: 'claim', probability: 0.5 }
}

/** Sentences of twelve words that no other topic shares. */
function makeSentences(topic: string, count: number): string[] {
  return Array.from({ length: count }, (_, sentence) =>
    Array.from({ length: 12 }, (_, word) => `${topic}${'x'.repeat(sentence)}y${'z'.repeat(word)}`).join(' '),
  )
}

function credit(article: AnalysedArticle, agency: string): AnalysedArticle {
  return { ...article, article: { ...article.article, author: agency } }
}

describe('findOrigins', () => {
  it('groups copies in the order of the articles and leaves out independent reports', () => {
    const report = makeSentences('report', 6)
    const articles = [
      makeAnalysedArticle('own', makeSentences('own', 6)),
      makeAnalysedArticle('copy', [...report.slice(0, 4), ...makeSentences('added', 2)]),
      makeAnalysedArticle('report', report),
      makeAnalysedArticle('other', makeSentences('other', 6)),
    ]
    expect(findOrigins(articles)).toEqual([['copy', 'report']])
  })

  it('joins two groups through an article that shares text with both', () => {
    const [first, second] = [makeSentences('first', 6), makeSentences('second', 6)]
    const articles = [
      makeAnalysedArticle('A', first),
      makeAnalysedArticle('B', second),
      makeAnalysedArticle('C', [...first, ...second]),
    ]
    expect(findOrigins(articles)).toEqual([['A', 'B', 'C']])
  })

  it('sees one origin in a short shared passage only where both credit the same agency', () => {
    const passage = makeSentences('passage', 1)
    const a = makeAnalysedArticle('A', [...passage, ...makeSentences('a', 18)])
    const b = makeAnalysedArticle('B', [...passage, ...makeSentences('b', 18)])
    expect(findOrigins([a, b])).toEqual([])
    expect(findOrigins([credit(a, 'Reuters'), credit(b, 'By Jo Li, Reuters')])).toEqual([['A', 'B']])
    expect(findOrigins([credit(a, 'Reuters'), credit(b, 'Associated Press')])).toEqual([])
  })

  it('does not count quoted words', () => {
    const speech = makeSentences('speech', 6).map((sentence) => `“${sentence}.”`)
    expect(findOrigins([makeAnalysedArticle('A', speech), makeAnalysedArticle('B', speech)])).toEqual([])
  })

  it('finds a retelling without a common run of words by its claims in the same order', () => {
    const articles = [makeAnalysedArticle('A', makeSentences('a', 6)), makeAnalysedArticle('B', makeSentences('b', 6))]
    const matchClaims = (places: [number, number][]) =>
      new Map([['A', places.map(([statement, otherStatement]) => makeMatch(statement, otherStatement))]])
    const inOrder = matchClaims([
      [0, 0],
      [1, 1],
      [2, 3],
      [4, 4],
      [5, 5],
    ])
    const inAnyOrder = matchClaims([
      [0, 5],
      [1, 1],
      [2, 3],
      [4, 4],
      [5, 0],
    ])
    const few = matchClaims([
      [0, 0],
      [1, 1],
      [2, 3],
      [4, 4],
    ])
    expect(findOrigins(articles, inOrder)).toEqual([['A', 'B']])
    expect(findOrigins(articles, inAnyOrder)).toEqual([])
    expect(findOrigins(articles, few)).toEqual([])
  })

  it('takes three of the bundled articles for one, wherever they are surely on the page’s story', async () => {
    const bundled = createMemoryLibrary(library.articles)
    for (const page of library.articles) {
      const { origins, relatedArticles } = await compareArticle(page, bundled)
      const onStory = [page.id, ...relatedArticles.filter(({ score }) => score > 0.9).map(({ id }) => id)]
      expect(origins.map((ids) => ids.toSorted())).toEqual([RETOLD.filter((id) => onStory.includes(id))])
    }
  })
})
