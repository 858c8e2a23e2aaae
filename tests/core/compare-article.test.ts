import { beforeAll, describe, expect, test } from 'vitest'
import library from '../../data/library.json'
import { compareArticle } from '../../src/core/compare-article.ts'
import { createMemoryLibrary } from '../../src/core/library/library.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { Comparison } from '../../src/core/model/comparison.ts'
import { EMPTY_STORY } from '../fixtures/empty-story.ts'

const articles: NewsArticle[] = library.articles
const bundled = createMemoryLibrary(articles)
const page = articles.find(({ id }) => id.startsWith('rbc-ukraine')) as NewsArticle

describe('a bundled article against the others', () => {
  let comparison: Comparison
  beforeAll(async () => {
    comparison = await compareArticle(page, bundled)
  })

  test('finds the four other outlets, never the page itself', () => {
    expect(comparison.relatedArticles.map(({ id }) => id).toSorted()).toEqual(
      articles
        .filter(({ id }) => id !== page.id)
        .map(({ id }) => id)
        .toSorted(),
    )
    expect(comparison.matches.some(({ other }) => other.id === page.id)).toBe(false)
  })

  test('every range slices to its text, here and there', () => {
    const bodies = new Map(articles.map(({ id, articleBody }) => [id, articleBody]))
    for (const { start, end, text, quotations } of comparison.statements) {
      expect(page.articleBody.slice(start, end)).toBe(text)
      for (const quotation of quotations)
        expect(page.articleBody.slice(quotation.start, quotation.end)).toBe(quotation.text)
    }
    const others = [
      ...comparison.matches.map(({ other }) => other),
      ...comparison.missing.flatMap(({ statements }) => statements),
    ]
    for (const { id, start, end, text } of others) expect(bodies.get(id)?.slice(start, end)).toBe(text)
  })

  test('marks are inside their texts', () => {
    for (const { statement, other, marks } of comparison.matches) {
      const here = comparison.statements[statement]?.text.length ?? 0
      for (const { start, end } of marks.here) expect(0 <= start && start < end && end <= here).toBe(true)
      for (const { start, end } of marks.there) expect(0 <= start && start < end && end <= other.text.length).toBe(true)
    }
  })

  test('matches are in page order, the most probable first', () => {
    const keys = comparison.matches.map(({ statement, probability }) => statement - probability)
    expect(keys).toEqual(keys.toSorted((a, b) => a - b))
  })

  test('names every article that it mentions, once, without its text', () => {
    const ids = comparison.articles.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { other } of comparison.matches) expect(ids).toContain(other.id)
    for (const article of comparison.articles) expect(article).not.toHaveProperty('articleBody')
  })

  test('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
  })
})

test('a page that the library contains under another address and id is still recognised', async () => {
  const copy = {
    ...page,
    id: 'https://elsewhere.example/',
    url: 'https://elsewhere.example/',
    articleBody: `${page.articleBody}\n\nRead more.`,
  }
  const { articles: named } = await compareArticle(copy, bundled)
  expect(named.map(({ id }) => id)).not.toContain(page.id)
})

test('nothing is called missing on a page whose text looks cut off', async () => {
  expect((await compareArticle(page, bundled, { complete: false })).missing).toEqual([])
})

test('nothing is found for a page on another story', async () => {
  const other: NewsArticle = {
    id: 'ferry',
    headline: 'Night ferry returns after forty years',
    publisher: 'Harbour Wire',
    datePublished: '2025-08-09',
    articleBody:
      'The night ferry between the two islands sailed again on Friday.\n\n“We waited forty years for this,” said the harbour master, Ole Lund.\n\nTickets cost 30 euros and were gone within the hour.',
  }
  expect(await compareArticle(other, bundled)).toMatchObject({
    relatedArticles: [],
    matches: [],
    missing: [],
    onlyHere: [],
  })
})

test('an empty library gives an empty comparison', async () => {
  const comparison = await compareArticle(page, createMemoryLibrary([]))
  expect(comparison).toMatchObject({
    relatedArticles: [],
    articles: [],
    matches: [],
    missing: [],
    onlyHere: [],
    origins: [],
    story: EMPTY_STORY,
  })
  expect(comparison.statements.length).toBeGreaterThan(0)
})

test('an old quotation is found in an article on another story', async () => {
  const words = 'we will build the harbour again stone by stone and boat by boat until the last lamp is lit'
  const speech: NewsArticle = {
    id: 'speech',
    headline: 'Minister opens fish market',
    publisher: 'Old Courier',
    datePublished: '2009-03-01',
    articleBody: `The fish market has a new roof.\n\n“${words},” said Minister Vera Holm at the opening.\n\nThere was free soup.`,
  }
  const now: NewsArticle = {
    id: 'now',
    headline: 'Holm resigns over tax affair',
    publisher: 'Daily',
    datePublished: '2025-08-09',
    articleBody: `Vera Holm resigned on Friday over unpaid taxes.\n\nShe is remembered for one sentence: “${words},” Holm said sixteen years ago.\n\nHer successor is not known.`,
  }
  const { matches, relatedArticles } = await compareArticle(now, createMemoryLibrary([speech, ...articles]))
  expect(matches.map(({ other, relation }) => [other.id, relation])).toContainEqual(['speech', 'quote'])
  expect(relatedArticles.map(({ id }) => id)).not.toContain(page.id)
})

test('an article that repeats itself endlessly neither fills the list nor keeps the reader waiting', async () => {
  const echo: NewsArticle = {
    id: 'echo',
    headline: page.headline,
    publisher: 'Echo',
    articleBody: `${page.articleBody.slice(0, 1500)}\n\n`.repeat(2000),
  }
  const { matches } = await compareArticle(page, createMemoryLibrary([echo, ...articles]))
  const repeated = matches.filter(({ other }) => other.id === 'echo').map(({ statement }) => statement)
  expect(repeated.length).toBeGreaterThan(0)
  expect(Math.max(...repeated.map((one) => repeated.filter((other) => other === one).length))).toBeLessThan(10)
})

test('what the library’s articles repeat is no statement, here and there', async () => {
  const note = 'Ann Moore edits the evening pages of this newspaper.'
  const add = (article: NewsArticle) => ({ ...article, articleBody: `${article.articleBody}\n\n${note}` })
  const elsewhere = ['Bakers win prize', 'Rain expected', 'Bus late'].map((headline) => ({
    id: headline,
    headline,
    publisher: 'The Example',
    articleBody: `On this: ${headline.toLowerCase()}.\n\n${note}`,
  }))
  const noted = createMemoryLibrary([...articles.map(add), ...elsewhere])
  const { statements, matches } = await compareArticle(add(page), noted)
  expect(statements.map(({ text }) => text)).not.toContain(note)
  expect(matches.map(({ other }) => other.text)).not.toContain(note)
  const { statements: alone } = await compareArticle(add(page), bundled)
  expect(alone.map(({ text }) => text)).toContain(note)
})

describe('the threshold', () => {
  test('drops the matches below it, and only those', async () => {
    const all = await compareArticle(page, bundled)
    const surest = await compareArticle(page, bundled, { threshold: 0.9 })
    expect(surest.matches).toEqual(all.matches.filter(({ probability }) => probability >= 0.9))
    expect(surest.matches.length).toBeLessThan(all.matches.length)
  })

  test('calls nothing exclusive to the page that another outlet may report', async () => {
    const all = await compareArticle(page, bundled)
    const surest = await compareArticle(page, bundled, { threshold: 0.9 })
    expect(surest.onlyHere).toEqual(all.onlyHere)
  })

  test('holds for what is missing, too: what is reported elsewhere must match elsewhere as surely', async () => {
    const retold = createMemoryLibrary(articles.map((article) => ({ ...article, publisher: article.id })))
    const short = articles.find(({ id }) => id.startsWith('unidentified')) as NewsArticle
    const missingFrom = async (threshold: number) => (await compareArticle(short, retold, { threshold })).missing.length
    expect(await missingFrom(1)).toBe(0)
    expect(await missingFrom(0.4)).toBeGreaterThan(0)
  })
})
