import { expect, test } from 'vitest'
import library from '../../../../data/library.json'
import { compareArticle } from '../../../../src/core/compare-article.ts'
import { dropOwnOutlet } from '../../../../src/core/framing/story/drop-own-outlet.ts'
import { createMemoryLibrary } from '../../../../src/core/library/library.ts'
import type { NewsArticle } from '../../../../src/core/model/article.ts'

test('the page\u2019s own outlet is no other outlet', async () => {
  const [page, sibling, ...others] = library.articles as [NewsArticle, NewsArticle, ...NewsArticle[]]
  const articles = [{ ...sibling, publisher: page.publisher }, ...others]
  const comparison = await compareArticle(page, createMemoryLibrary(articles))
  const ids = (matches: typeof comparison.matches) => new Set(matches.map(({ other }) => other.id))
  expect(ids(comparison.matches)).toContain(sibling.id)
  const dropped = dropOwnOutlet(comparison)
  expect(ids(dropped.matches)).toEqual(new Set([...ids(comparison.matches)].filter((id) => id !== sibling.id)))
  expect(dropped.statements).toBe(comparison.statements)
})

test('what only the page\u2019s own outlet and one other report is not missing', async () => {
  const [page, ...others] = library.articles as [NewsArticle, ...NewsArticle[]]
  const comparison = await compareArticle(page, createMemoryLibrary(others))
  const [a = '', b = '', c = ''] = others.map(({ id }) => id)
  const versionsOf = (...ids: string[]) => ({ statements: ids.map((id) => ({ id, start: 0, end: 1, text: 'x' })) })
  const missing = [versionsOf(a, b), versionsOf(a, b, c), versionsOf(b, c)]
  const dropped = dropOwnOutlet({ ...comparison, missing }, { [a]: { name: page.publisher } })
  expect(dropped.missing).toEqual([versionsOf(b, c), versionsOf(b, c)])
})

test('a page whose own copies are in the library compares as if they were not', async () => {
  const [page, ...others] = library.articles as [NewsArticle, ...NewsArticle[]]
  const url = 'https://www.outlet.example/story'
  const copies: NewsArticle[] = [
    { ...page, id: 'as a feed has it', publisher: 'Outlet: world', url: `${url}?utm_source=rss` },
    {
      ...page,
      id: 'updated',
      publisher: 'Outlet: world',
      url: `${url}-2`,
      articleBody: `${page.articleBody}\n\nMore to follow.`,
    },
  ]
  const compare = async (articles: NewsArticle[]) => {
    const { matches, ...comparison } = dropOwnOutlet(
      await compareArticle({ ...page, url }, createMemoryLibrary(articles)),
    )
    return {
      // Two versions that are as probable may change places: copies make the page's words a little less rare.
      pairs: matches.map(({ statement, other }) => `${statement} ${other.id}`).sort(),
      ids: comparison.articles.map(({ id }) => id),
    }
  }
  const alone = await compare(others)
  expect(alone.pairs.length).toBeGreaterThan(0)
  expect(await compare([...others, ...copies])).toEqual(alone)
})
