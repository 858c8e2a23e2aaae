import { describe, expect, test, vi } from 'vitest'
import {
  type CompareDependencies,
  compareTab,
  type RememberedOutcome,
  recallTab,
} from '../../src/background/compare-tab.ts'
import { LibraryClosedError } from '../../src/background/library/library-closed.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import type { Comparison } from '../../src/core/model/comparison.ts'
import type { Listing } from '../../src/core/model/listing.ts'
import { EMPTY_STORY } from '../fixtures/empty-story.ts'

const url = 'https://news.example/story'
const article: NewsArticle = { id: url, url, headline: 'A dam breaks', publisher: 'News', articleBody: 'A dam broke.' }
const { articleBody: _, ...reference } = article
const comparison: Comparison = {
  article,
  statements: [{ start: 0, end: 12, text: 'A dam broke.', quotations: [] }],
  relatedArticles: [
    { id: 'a', score: 0.9 },
    { id: 'b', score: 0.8 },
    { id: 'c', score: 0.7 },
  ],
  articles: ['a', 'b', 'c', 'quoted only'].map((id) => ({
    id,
    headline: 'Dam',
    publisher: id === 'c' ? 'Outlet b' : `Outlet ${id}`,
  })),
  matches: [],
  missing: [],
  onlyHere: [0],
  origins: [],
  story: EMPTY_STORY,
}

const sources = { a: { id: 'feed', name: 'Outlet a', country: 'MX' } }

/** Dependencies with which everything goes well; each test breaks the one it is about. */
function dependencies(changes: Partial<CompareDependencies> = {}) {
  const remembered = new Map<number, RememberedOutcome>()
  return {
    remembered,
    readTab: vi.fn(async () => ({ url })),
    mayRead: vi.fn(async () => true),
    enterPage: vi.fn(async () => 'text/html'),
    extractArticle: vi.fn(async () => ({ state: 'extracted' as const, article, cutOff: false })),
    showComparison: vi.fn(async () => []),
    showBadge: vi.fn(async () => {}),
    librarySize: vi.fn(async () => 5),
    compareArticle: vi.fn(async () => comparison),
    labelSources: vi.fn(async () => sources),
    findOffers: vi.fn(async (): Promise<Listing[]> => []),
    memory: {
      recall: async (tabId: number) => remembered.get(tabId),
      remember: async (tabId: number, outcome: RememberedOutcome) => void remembered.set(tabId, outcome),
    },
    ...changes,
  }
}

const NOTHING = { compareArticle: async () => ({ ...comparison, relatedArticles: [], articles: [] }) }

describe('compareTab', () => {
  test('gives the comparison without the text of the page, and shows it', async () => {
    const all = dependencies()
    const expected = { ...comparison, article: reference, sources, outlets: 2, cutOff: false }
    expect(await compareTab(7, all)).toEqual({ state: 'compared', comparison: expected })
    expect(all.showComparison).toHaveBeenCalledWith(7, expected)
  })

  test.each([
    ['another page', `${url}/2`, false],
    ['a page that it may not see', undefined, false],
    ['the same with another query', `${url}?from=front#top`, true],
  ])('shows it in a tab that has gone to %s meanwhile: not unless it is the same', async (_, later, isShown) => {
    const readTab = vi.fn(async (): Promise<{ url?: string }> => (later ? { url: later } : {}))
    const all = dependencies({ readTab: readTab.mockImplementationOnce(async () => ({ url })) })
    expect((await compareTab(7, all)).state).toBe('compared')
    expect(all.showBadge).toHaveBeenCalledTimes(Number(isShown))
    expect(all.showComparison).toHaveBeenCalledTimes(Number(isShown))
    expect(all.remembered.size).toBe(Number(isShown))
  })

  test('counts outlets, not articles, and only those of related articles', async () => {
    const all = dependencies()
    await compareTab(7, all)
    expect(all.showBadge).toHaveBeenCalledWith(7, 2)
  })

  test('asks for the sources of all articles that it names', async () => {
    const all = dependencies()
    await compareTab(7, all)
    expect(all.labelSources).toHaveBeenCalledWith(['a', 'b', 'c', 'quoted only'])
  })

  test('a popup that opens again gets what was found, without touching the page', async () => {
    const all = dependencies()
    const first = await compareTab(7, all)
    expect(await compareTab(7, all)).toEqual(first)
    expect(all.enterPage).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['when asked to', async (all: CompareDependencies) => compareTab(7, all, true)],
    [
      'when the tab shows another address',
      async (all: CompareDependencies) => compareTab(7, { ...all, readTab: async () => ({ url: `${url}/2` }) }),
    ],
    ['for another tab', async (all: CompareDependencies) => compareTab(8, all)],
  ])('compares again %s', async (_, again) => {
    const all = dependencies()
    await compareTab(7, all)
    await again(all)
    expect(all.compareArticle).toHaveBeenCalledTimes(2)
  })

  test('passes on to the core that the text looks cut off', async () => {
    const all = dependencies({ extractArticle: async () => ({ state: 'extracted', article, cutOff: true }) })
    expect(await compareTab(7, all)).toMatchObject({ comparison: { cutOff: true } })
    expect(all.compareArticle).toHaveBeenCalledWith(article, { complete: false })
  })

  test.each<[string, Partial<CompareDependencies>, object]>([
    ['a PDF', { enterPage: async () => 'application/pdf' }, { state: 'unreadablePage', reason: 'pdf' }],
    [
      'a site that the reader keeps Parallax off',
      { mayRead: async () => false },
      { state: 'unreadablePage', reason: 'neverSite' },
    ],
    [
      'a page that may not be read',
      { enterPage: () => Promise.reject(new Error('Cannot access contents of the page.')) },
      { state: 'unreadablePage', reason: 'noAccess' },
    ],
    ['no article', { extractArticle: async () => ({ state: 'notAnArticle' }) }, { state: 'notAnArticle' }],
    ['an empty library', { ...NOTHING, librarySize: async () => 0 }, { state: 'emptyLibrary', article: reference }],
    ['nothing on this story', NOTHING, { state: 'nothingRelated', article: reference, cutOff: false, librarySize: 5 }],
    [
      'a tab that is gone',
      { readTab: () => Promise.reject(new Error('No tab with id: 7.')) },
      { state: 'failed', message: 'No tab with id: 7.' },
    ],
    [
      'a script that breaks',
      { extractArticle: () => Promise.reject(new Error('boom')) },
      { state: 'failed', message: 'boom' },
    ],
    [
      'a library that cannot be opened',
      { compareArticle: () => Promise.reject(new LibraryClosedError('It is newer.')) },
      { state: 'libraryClosed', message: 'It is newer.' },
    ],
  ])('says so for %s, and remembers nothing', async (_, changes, outcome) => {
    const all = dependencies(changes)
    expect(await compareTab(7, all)).toEqual(outcome)
    expect(all.remembered.size).toBe(0)
    expect(all.showBadge).not.toHaveBeenCalled()
  })

  const offers: Listing[] = [{ url: 'https://a.example/dam', headline: 'Dam', publisher: 'A' }]
  test.each<[string, Partial<CompareDependencies>, number]>([
    ['a comparison', {}, 3],
    ['nothing on the story', NOTHING, 0],
    ['an empty library', { ...NOTHING, librarySize: async () => 0 }, 0],
  ])('offers other reports with %s, knowing what was compared', async (_, changes, compared) => {
    const all = dependencies({ findOffers: vi.fn(async () => offers), ...changes })
    expect(await compareTab(7, all)).toMatchObject({ offers })
    expect(all.findOffers).toHaveBeenCalledWith(article, Array(compared).fill(expect.anything()))
  })

  test.each<[string, Partial<CompareDependencies>]>([
    ['the page cannot be painted', { showComparison: () => Promise.reject(new Error('gone')) }],
    ['the world list cannot be searched', { findOffers: () => Promise.reject(new Error('gone')) }],
    ['the tab has no badge', { showBadge: () => Promise.reject(new Error('gone')) }],
    [
      'the storage is full',
      { memory: { recall: async () => undefined, remember: () => Promise.reject(new Error('quota')) } },
    ],
  ])('still answers when %s', async (_, changes) => {
    expect(await compareTab(7, dependencies(changes))).toMatchObject({ state: 'compared' })
  })
})

describe('recallTab', () => {
  test('gives what was found, and touches neither page nor library', async () => {
    const all = dependencies()
    expect(await recallTab(7, all)).toBeUndefined()
    const outcome = await compareTab(7, all)
    expect(await recallTab(7, all)).toEqual(outcome)
    expect(all.enterPage).toHaveBeenCalledTimes(1)
    expect(all.compareArticle).toHaveBeenCalledTimes(1)
  })

  test('gives nothing once the tab shows another address', async () => {
    const all = dependencies()
    await compareTab(7, all)
    expect(await recallTab(7, { ...all, readTab: async () => ({ url: `${url}/2` }) })).toBeUndefined()
  })

  test('says so for a site that the reader keeps Parallax off', async () => {
    const outcome = await recallTab(7, dependencies({ mayRead: async () => false }))
    expect(outcome).toEqual({ state: 'unreadablePage', reason: 'neverSite' })
  })
})
