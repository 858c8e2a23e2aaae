import { describe, expect, it, vi } from 'vitest'
import type { RememberedOutcome } from '../../../src/background/compare-tab.ts'
import { type RedoDependencies, redoTab } from '../../../src/background/redo/redo-tab.ts'
import type { NewsArticle } from '../../../src/core/model/article.ts'
import type { Comparison } from '../../../src/core/model/comparison.ts'
import { EMPTY_STORY } from '../../fixtures/empty-story.ts'

const url = 'https://news.example/live'
const article: NewsArticle = { id: url, url, headline: 'A dam breaks', publisher: 'News', articleBody: 'A dam broke.' }

function find(...related: string[]): Comparison {
  return {
    article,
    statements: [{ start: 0, end: 12, text: 'A dam broke.', quotations: [] }],
    relatedArticles: related.map((id) => ({ id, score: 0.9 })),
    articles: related.map((id) => ({ id, headline: 'Dam', publisher: `Outlet ${id}` })),
    matches: [],
    missing: [],
    onlyHere: [],
    origins: [],
    story: EMPTY_STORY,
  }
}

/** A tab with a script in its page; each test changes what it is about. */
function tab(changes: Partial<RedoDependencies> = {}) {
  const remembered = new Map<number, RememberedOutcome>()
  return {
    remembered,
    readTab: async () => ({ url }),
    mayRead: async () => true,
    enterPage: vi.fn(async () => 'text/html'),
    extractArticle: vi.fn(async () => ({ state: 'extracted' as const, article, cutOff: false })),
    showComparison: vi.fn(async () => []),
    hideComparison: vi.fn(async () => {}),
    showBadge: vi.fn(async () => {}),
    librarySize: async () => 5,
    compareArticle: vi.fn(async () => find('a')),
    labelSources: async () => ({}),
    findOffers: async () => [],
    memory: {
      recall: async (tabId: number) => remembered.get(tabId),
      remember: async (tabId: number, outcome: RememberedOutcome) => void remembered.set(tabId, outcome),
      forget: async (tabId: number) => void remembered.delete(tabId),
    },
    ...changes,
  }
}

describe('a page that is compared again by itself', () => {
  it('is shown anew when more was found, and the badge follows', async () => {
    const all = tab()
    await redoTab(7, all)
    const more = { ...all, compareArticle: async () => find('a', 'b') }
    expect(await redoTab(7, more)).toMatchObject({ state: 'compared', comparison: { outlets: 2 } })
    expect(all.showBadge).toHaveBeenLastCalledWith(7, 2)
    expect(all.remembered.get(7)?.outcome).toMatchObject({ comparison: { outlets: 2 } })
  })

  it('is left alone when the same was found', async () => {
    const all = tab()
    await redoTab(7, all)
    expect(await redoTab(7, all)).toBeUndefined()
    expect(all.showComparison).toHaveBeenCalledTimes(1)
  })

  it('offers what has been listed since, and is not painted again for it', async () => {
    const all = tab()
    await redoTab(7, all)
    const offers = [{ url: 'https://other.example/dam', headline: 'Dam', publisher: 'Other' }]
    const listed = { ...all, findOffers: async () => offers }
    expect(await redoTab(7, listed)).toMatchObject({ offers })
    expect(all.remembered.get(7)?.outcome).toMatchObject({ offers })
    expect(await redoTab(7, listed)).toBeUndefined()
    expect(all.showComparison).toHaveBeenCalledTimes(1)
  })

  it('is never entered: the script is there, or the reader has left', async () => {
    const all = tab({ extractArticle: () => Promise.reject(new Error('Could not establish connection.')) })
    expect(await redoTab(7, all)).toBeUndefined()
    expect(all.enterPage).not.toHaveBeenCalled()
    expect(all.showBadge).not.toHaveBeenCalled()
  })

  it('loses its marks and its badge when it is no longer an article', async () => {
    const all = tab()
    await redoTab(7, all)
    const gone = { ...all, extractArticle: async () => ({ state: 'notAnArticle' as const }) }
    expect(await redoTab(7, gone)).toEqual({ state: 'notAnArticle' })
    expect(all.hideComparison).toHaveBeenCalledWith(7)
    expect(all.showBadge).toHaveBeenLastCalledWith(7, 0)
    expect(all.remembered.size).toBe(0)
  })

  it('is not read on a site that the reader keeps Parallax off', async () => {
    const all = tab({ mayRead: async () => false })
    expect(await redoTab(7, all)).toBeUndefined()
    expect(all.extractArticle).not.toHaveBeenCalled()
  })
})
