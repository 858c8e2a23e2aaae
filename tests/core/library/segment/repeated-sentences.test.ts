import { describe, expect, it } from 'vitest'
import { buildSegment } from '../../../../src/core/library/segment/build-segment.ts'
import { createRepetitionTest } from '../../../../src/core/library/segment/repeated-sentences.ts'
import { makeArticle } from '../make-article.ts'

const NOTE = 'Jane Smith edits the evening pages of this paper.'

function isRepeated(sentence: string, articles: [headline: string, articleBody: string][]): boolean {
  const segment = buildSegment(
    articles.map(([headline, articleBody], i) => makeArticle({ id: `${i}`, headline, articleBody })),
  )
  return createRepetitionTest([segment])(sentence)
}

describe('repeated sentences', () => {
  it('are those that three articles on different stories have', () => {
    const articles: [string, string][] = [
      ['Bridge closed', `Cracks were found. ${NOTE}`],
      ['Bakers win prize', `The bread was good. ${NOTE}`],
      ['Rain expected', `Clouds are coming. ${NOTE}`],
    ]
    expect(isRepeated(NOTE, articles)).toBe(true)
    expect(isRepeated('Cracks were found.', articles)).toBe(false)
    expect(isRepeated(NOTE, articles.slice(1))).toBe(false)
  })

  it('are none that the articles of one story share', () => {
    const background = 'The bridge was closed in May when cracks were found.'
    const articles: [string, string][] = ['vote', 'costs', 'repairs'].map((word) => [
      `Bridge ${word}`,
      `News of the ${word}. ${background}`,
    ])
    expect(isRepeated(background, articles)).toBe(false)
  })

  it('are none of a text that is stored several times', () => {
    const articles: [string, string][] = ['Bridge closed', 'Two piers crack', 'Council votes'].map((headline) => [
      headline,
      NOTE,
    ])
    expect(isRepeated(NOTE, articles)).toBe(false)
  })

  it('are none of a few words, which come again by chance', () => {
    const articles: [string, string][] = ['Bridge', 'Bread', 'Rain'].map((headline) => [
      headline,
      `On ${headline}. That matters.`,
    ])
    expect(isRepeated('That matters.', articles)).toBe(false)
  })

  it('are found whichever segment has them', () => {
    const [first, second] = [['Bridge', 'Bread', 'Rain'], ['Snow']].map((headlines) =>
      buildSegment(
        headlines.map((headline) => makeArticle({ id: headline, headline, articleBody: `On ${headline}. ${NOTE}` })),
      ),
    )
    expect(createRepetitionTest([first, second].filter((segment) => segment !== undefined))(NOTE)).toBe(true)
    expect(createRepetitionTest([])(NOTE)).toBe(false)
  })
})
