import { describe, expect, it } from 'vitest'
import bundled from '../../../data/library.json'
import { findRelatedArticles } from '../../../src/core/library/find-related-articles.ts'
import { createMemoryLibrary } from '../../../src/core/library/memory-library.ts'

const library = createMemoryLibrary(bundled.articles)

describe('the bundled library, whose five articles are on one event', () => {
  it.each(bundled.articles)('relates $id to the other four', (article) => {
    const related = findRelatedArticles(article, library).map(({ id }) => id)
    expect(related.sort()).toEqual(bundled.articles.map(({ id }) => id).filter((id) => id !== article.id))
  })
})
