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
