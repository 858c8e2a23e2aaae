/** A library of two sources and several weeks, and all that a reader can see of one. */
import { expect } from 'vitest'
import { addArticles } from '../../src/background/library/add-articles.ts'
import { exportPart } from '../../src/background/library/export-import.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { Source } from '../../src/core/model/source.ts'
import type { Database } from '../../src/platform/database.ts'
import {
  listArticleSegments,
  listSegments,
  readIndexes,
  readSegmentArticles,
} from '../../src/platform/library-store.ts'
import { saveSources } from '../../src/platform/source-store.ts'

export const feed: Source = { id: 'feed', name: 'The News', feed: 'https://news.example/rss', enabled: true }
export const other: Source = { id: 'other', name: 'The Herald', feed: 'https://herald.example/rss', enabled: true }

export function article(number: number, changes: Partial<NewsArticle> = {}): NewsArticle {
  return {
    id: `https://news.example/${number}`,
    url: `https://news.example/${number}`,
    headline: `Story ${number}`,
    publisher: 'The News',
    datePublished: `2025-08-${String(1 + (number % 28)).padStart(2, '0')}`,
    articleBody: `The dam number ${number} broke. “It held for ${number} hours,” said Ana Ruiz.`,
    ...changes,
  }
}

export const whole = (number: number) =>
  article(number, { articleBody: `${article(number).articleBody} ${'Rain fell. '.repeat(80)}` })

/** A library of two sources and several weeks. */
export async function fill(database: Database): Promise<void> {
  await saveSources(database, [feed, other])
  await addArticles(
    database,
    'feed',
    [1, 2, 8, 9, 15].map((number) => article(number)),
  )
  await addArticles(
    database,
    'other',
    [3, 4].map((number) => article(number)),
  )
}

/** All that a reader can see of the library; and nothing of it is held twice or by halves. */
export async function look(database: Database): Promise<string[]> {
  const { sources = [], articles } = await exportPart(database)
  const segments = await listSegments(database)
  for (const { id, articleCount } of segments) {
    expect((await readSegmentArticles(database, id)).length, 'articles of a segment').toBe(articleCount)
    for (const store of ['indexes', 'quotations'] as const)
      expect((await readIndexes(database, store, [id])).size).toBe(1)
  }
  const ids = new Set(segments.map(({ id }) => id))
  expect(
    (await listArticleSegments(database)).every((id) => ids.has(id)),
    'articles without a segment',
  ).toBe(true)
  const held = articles.map(({ sourceId, article: { id, articleBody } }) => `${sourceId} ${id} ${articleBody.length}`)
  return [...sources.map(({ id, enabled }) => `${id} ${enabled}`), ...held].toSorted()
}
