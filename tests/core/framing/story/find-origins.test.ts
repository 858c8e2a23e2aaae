import { describe, expect, it } from 'vitest'
import { findOrigins } from '../../../../src/core/framing/story/find-origins.ts'
import type { AnalysedArticle } from '../../../../src/core/statements/analysed-article.ts'
import { makeAnalysedArticle } from '../../make-analysed-article.ts'

/** Sentences of twelve words that no other topic shares. */
function tell(topic: string, count: number): string[] {
  return Array.from({ length: count }, (_, sentence) =>
    Array.from({ length: 12 }, (_, word) => `${topic}${'x'.repeat(sentence)}y${'z'.repeat(word)}`).join(' '),
  )
}

function credit(article: AnalysedArticle, agency: string): AnalysedArticle {
  return { ...article, article: { ...article.article, author: agency } }
}

describe('findOrigins', () => {
  it('groups copies, in the order of the articles, and leaves independent reports out', () => {
    const report = tell('report', 6)
    const articles = [
      makeAnalysedArticle('own', tell('own', 6)),
      makeAnalysedArticle('copy', [...report.slice(0, 4), ...tell('added', 2)]),
      makeAnalysedArticle('report', report),
      makeAnalysedArticle('other', tell('other', 6)),
    ]
    expect(findOrigins(articles)).toEqual([['copy', 'report']])
  })

  it('joins two groups through an article that shares a text with both', () => {
    const [first, second] = [tell('first', 6), tell('second', 6)]
    const articles = [
      makeAnalysedArticle('A', first),
      makeAnalysedArticle('B', second),
      makeAnalysedArticle('C', [...first, ...second]),
    ]
    expect(findOrigins(articles)).toEqual([['A', 'B', 'C']])
  })

  it('takes a short shared passage for one origin only where both credit the same agency', () => {
    const passage = tell('passage', 1)
    const a = makeAnalysedArticle('A', [...passage, ...tell('a', 18)])
    const b = makeAnalysedArticle('B', [...passage, ...tell('b', 18)])
    expect(findOrigins([a, b])).toEqual([])
    expect(findOrigins([credit(a, 'Reuters'), credit(b, 'By Jo Li, Reuters')])).toEqual([['A', 'B']])
    expect(findOrigins([credit(a, 'Reuters'), credit(b, 'Associated Press')])).toEqual([])
  })

  it('does not count quoted words', () => {
    const speech = tell('speech', 6).map((sentence) => `“${sentence}.”`)
    expect(findOrigins([makeAnalysedArticle('A', speech), makeAnalysedArticle('B', speech)])).toEqual([])
  })
})
