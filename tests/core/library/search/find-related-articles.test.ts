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
      'another land’s election',
      {
        headline: 'Norway votes in a tight general election',
        articleBody:
          'Norwegians went to the polls on Monday in one of the closest elections of recent decades.\n\nThe Labour party promised lower prices. "Every vote counts," its leader said in Oslo.',
      },
    ],
    [
      'the same president on quite another story',
      {
        headline: 'Trump orders review of Smithsonian museums',
        articleBody:
          'President Donald Trump has ordered a review of exhibitions at the Smithsonian museums in Washington.\n\nThe White House said on Friday that curators would be asked for documents. Historians said that the order was without precedent.',
      },
    ],
    ['a text without a word that tells something', { headline: 'The', articleBody: 'It was as it was.' }],
  ])('relates nothing to %s', (_, fields) => {
    expect(relatedIds(makeArticle(fields))).toEqual([])
  })
})

describe('the page itself', () => {
  it.each<[string, Partial<NewsArticle>]>([
    ['id', { id: first.id, url: 'https://example.com/other' }],
    ['address', { url: `${first.url?.replace('https://', 'http://www.')}/?utm_source=feed#top` }],
    ['text, set otherwise', { articleBody: first.articleBody.replaceAll('\n\n', ' \n ') }],
  ])('is not related to itself: same %s', (_, same) => {
    const { url: _url, ...withoutAddress } = first
    const page = { ...withoutAddress, id: 'page', articleBody: `${first.articleBody}\n\nMore.`, ...same }
    expect(relatedIds(page)).not.toContain(first.id)
    expect(relatedIds(page)).toContain(second.id)
  })
})

it('finds the same whether the articles lie in one segment or in many', () => {
  const segments = bundled.articles.map((article) => buildSegment([article]))
  expect(relatedIds(first, { ...library, segments }).sort()).toEqual(relatedIds(first).sort())
})

it('prefers the nearer in time of two reports that are alike', () => {
  const dated = (id: string, datePublished: string) =>
    makeArticle({ ...second, id, datePublished, articleBody: `${second.articleBody}\n\n${id}.` })
  const near = createMemoryLibrary([dated('later', '2025-09-01'), dated('near', '2025-08-09')])
  expect(relatedIds({ ...first, datePublished: '2025-08-08' }, near)[0]).toBe('near')
})

it('scores a report lower, the further it is in time', () => {
  const copies = ['2025-08-08', '2025-08-10', '2025-08-20', '2026-08-08'].map((datePublished) =>
    makeArticle({
      ...second,
      id: datePublished,
      datePublished,
      articleBody: `${second.articleBody}\n\n${datePublished}.`,
    }),
  )
  const scores = copies.map(
    (copy) => relate({ ...first, datePublished: '2025-08-08' }, createMemoryLibrary([copy]))[0]?.score ?? 0,
  )
  expect(scores.toSorted((a, b) => b - a)).toEqual(scores)
  expect(new Set(scores).size).toBeGreaterThan(1)
})

describe('a report that recurs every month', () => {
  /** The same words each month, but the month, the figures and what moved them are others. */
  const report = (id: string, month: string, jobs: string, cause: string, datePublished?: string) =>
    makeArticle({
      id,
      ...(datePublished ? { datePublished } : {}),
      headline: `Economy adds ${jobs} jobs in ${month}`,
      articleBody:
        `Employers added ${jobs} jobs in ${month}, the Labor Department said on Friday, as ${cause}.\n\n` +
        `Economists had expected fewer. The unemployment rate was little changed as ${cause}, and wages rose.`,
    })
  const strike = 'carworkers in Detroit returned from a strike at three plants'
  const storm = 'hurricane repairs drew roofers and electricians to Florida'
  const page = report('page', 'November', '266,000', strike, '2019-12-06')
  const library = createMemoryLibrary([
    report('same', 'November', '266,000', `${strike} last month`, '2019-12-06'),
    report('same-undated', 'November', '266,000', `many ${strike}`),
    report('earlier', 'October', '128,000', storm, '2019-11-01'),
    report('earlier-undated', 'October', '128,000', `most ${storm}`),
  ])

  it('is related to those of its month before those of another, dated or not', () => {
    expect(relatedIds(page, library).slice(0, 2).sort()).toEqual(['same', 'same-undated'])
  })
})

it('scores an article lower, the less of the page’s text it has', () => {
  const sentences = second.articleBody.split(/(?<=\.)\s+/)
  const cut = [1, 0.6, 0.3].map((share, i) =>
    makeArticle({ ...second, id: `${i}`, articleBody: sentences.slice(0, sentences.length * share).join(' ') }),
  )
  expect(relatedIds(first, createMemoryLibrary(cut)).slice(0, 3)).toEqual(['0', '1', '2'])
})
