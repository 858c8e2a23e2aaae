import { describe, expect, it } from 'vitest'
import { findOrigins } from '../../../../src/core/framing/story/find-origins.ts'
import type { AnalysedArticle } from '../../../../src/core/statements/analysed-article.ts'
import { makeAnalysedArticle } from '../../make-analysed-article.ts'

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
})
