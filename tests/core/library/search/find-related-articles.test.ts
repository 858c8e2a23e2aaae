import { describe, expect, it } from 'vitest'
import bundled from '../../../../data/library.json'
import { createMemoryLibrary, type Library } from '../../../../src/core/library/library.ts'
import { findRelatedArticles } from '../../../../src/core/library/search/find-related-articles.ts'
import { createInverseDocumentFrequency } from '../../../../src/core/library/search/inverse-document-frequency.ts'
import { buildSegment } from '../../../../src/core/library/segment/build-segment.ts'
import type { NewsArticle } from '../../../../src/core/model/article.ts'
import { analyseArticle } from '../../../../src/core/statements/analyse-article.ts'
import { makeArticle } from '../make-article.ts'

const library = createMemoryLibrary(bundled.articles)
const [first, second] = bundled.articles as [NewsArticle, NewsArticle]

function relate(article: NewsArticle, within: Pick<Library, 'segments'>) {
  return findRelatedArticles(analyseArticle(article), within, createInverseDocumentFrequency(within))
}

function relatedIds(article: NewsArticle, within = library): string[] {
  return relate(article, within).map(({ id }) => id)
}

describe('the bundled library, whose five articles are on one event', () => {
  it.each(bundled.articles)('relates $id to the other four', (article) => {
    const others = bundled.articles.map(({ id }) => id).filter((id) => id !== article.id)
    expect(relatedIds(article).sort()).toEqual(others)
  })

  it.each<[string, Partial<NewsArticle>]>([
    [
      'another country’s election',
      {
        headline: 'Norway votes in a tight general election',
        articleBody:
          'Norwegians went to the polls on Monday in one of the closest elections of recent decades.\n\nThe Labour party promised lower prices. "Every vote counts," its leader said in Oslo.',
      },
    ],
    [
      'an unrelated story about the same president',
      {
        headline: 'Trump orders review of Smithsonian museums',
        articleBody:
          'President Donald Trump has ordered a review of exhibitions at the Smithsonian museums in Washington.\n\nThe White House said on Friday that curators would be asked for documents. Historians said that the order was without precedent.',
      },
    ],
    ['a text of stop words alone', { headline: 'The', articleBody: 'It was as it was.' }],
  ])('relates nothing to %s', (_, fields) => {
    expect(relatedIds(makeArticle(fields))).toEqual([])
  })
})

describe('the page itself', () => {
  it.each<[string, Partial<NewsArticle>]>([
    ['id', { id: first.id, url: 'https://example.com/other' }],
    ['address', { url: `${first.url?.replace('https://', 'http://www.')}/?utm_source=feed#top` }],
    ['text with other line breaks', { articleBody: first.articleBody.replaceAll('\n\n', ' \n ') }],
  ])('is not related to itself: same %s', (_, same) => {
    const { url: _url, ...withoutAddress } = first
    const page = { ...withoutAddress, id: 'page', articleBody: `${first.articleBody}\n\nMore.`, ...same }
    expect(relatedIds(page)).not.toContain(first.id)
    expect(relatedIds(page)).toContain(second.id)
  })
})

it('finds the same whether the articles are in one segment or in many', () => {
  const segments = bundled.articles.map((article) => buildSegment([article]))
  expect(relatedIds(first, { ...library, segments }).sort()).toEqual(relatedIds(first).sort())
})

it('prefers the report nearer in time when two are alike', () => {
  const dated = (id: string, datePublished: string) =>
    makeArticle({ ...second, id, datePublished, articleBody: `${second.articleBody}\n\n${id}.` })
  const near = createMemoryLibrary([dated('later', '2025-09-01'), dated('near', '2025-08-09')])
  expect(relatedIds({ ...first, datePublished: '2025-08-08' }, near)[0]).toBe('near')
})

it('scores an article lower the less of the page’s text it shares', () => {
  const sentences = second.articleBody.split(/(?<=\.)\s+/)
  const cut = [1, 0.6, 0.3].map((share, i) =>
    makeArticle({ ...second, id: `${i}`, articleBody: sentences.slice(0, sentences.length * share).join(' ') }),
  )
  expect(relatedIds(first, createMemoryLibrary(cut)).slice(0, 3)).toEqual(['0', '1', '2'])
})
