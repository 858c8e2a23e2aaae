// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import library from '../../data/library.json'
import { compareExtraction } from '../../src/background/compare-tab.ts'
import { compareArticle } from '../../src/core/compare-article.ts'
import { createMemoryLibrary } from '../../src/core/library/library.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { WORLD_LIST } from '../../src/core/model/source.ts'
import { NO_PROGRESS } from '../../src/messaging/library-protocol.ts'
import { CATALOGUE } from '../../src/options/add/catalogue.ts'
import { listSourceSites } from '../../src/platform/site-addresses.ts'
import { TELLINGS } from '../../src/welcome/picture.tsx'
import { SAMPLE } from '../../src/welcome/try-it/sample.ts'
import { WelcomePage } from '../../src/welcome/welcome-page.tsx'
import { FakeApi } from '../options/fake-api.ts'

afterEach(cleanup)
Element.prototype.scrollIntoView = vi.fn()

const articles = library.articles as NewsArticle[]

class FakeWelcome extends FakeApi {
  compareArticle = vi.fn((article: NewsArticle) =>
    compareExtraction(
      { article, cutOff: false },
      {
        librarySize: async () => articles.length,
        compareArticle: (page, options) => compareArticle(page, createMemoryLibrary(articles), options),
        labelSources: async () => ({}),
        findOffers: async () => [],
      },
    ),
  )
}

function open(languages = ['en-US'], api = new FakeWelcome(), browser: 'chrome' | 'firefox' = 'chrome'): FakeWelcome {
  render(<WelcomePage api={api} browser={browser} languages={languages} />)
  return api
}

const click = (name: string | RegExp, role = 'button') => fireEvent.click(screen.getByRole(role, { name }))

describe('the picture', () => {
  it('shows words that are in the articles that come with Parallax', () => {
    for (const { outlet, before, words, after } of TELLINGS) {
      const article = articles.find(({ publisher }) => publisher === outlet)
      expect(article?.articleBody).toContain(before + words + after)
    }
  })
})

describe('“Try it”', () => {
  it('compares the sample only when asked, marks what was found and shows the differences', async () => {
    const api = open()
    expect(api.compareArticle).not.toHaveBeenCalled()
    click('Compare this article')
    expect(await screen.findByText('What others say otherwise')).toBeTruthy()
    expect(api.compareArticle).toHaveBeenCalledExactlyOnceWith(SAMPLE)
    const article = screen.getByRole('article', { name: SAMPLE?.headline ?? '' })
    const marked = within(article).getAllByRole('link')
    expect(marked.length).toBeGreaterThan(5)
    expect(SAMPLE?.articleBody).toContain(marked[0]?.textContent)
  })

  it('shows the versions of the sentence that is clicked', async () => {
    open()
    click('Compare this article')
    await screen.findByText('What others say otherwise')
    const article = screen.getByRole('article', { name: SAMPLE?.headline ?? '' })
    const last = within(article).getAllByRole('link').at(-1) as HTMLElement
    fireEvent.click(last)
    await waitFor(() => expect(last.getAttribute('aria-current')).toBe('true'))
    const shown = screen.getByRole('region', { name: 'The sentence that you chose' })
    expect(within(shown).getAllByRole('link').length).toBeGreaterThan(0)
  })

  it('says so when it cannot be compared, and can be tried again', async () => {
    const api = open()
    api.compareArticle.mockRejectedValueOnce(new Error('no'))
    click('Compare this article')
    expect(await screen.findByText(/This did not work/)).toBeTruthy()
    click('Try again')
    expect(await screen.findByText('What others say otherwise')).toBeTruthy()
  })
})

describe('the first sources', () => {
  const first = CATALOGUE.filter(({ country }) => country === 'US').slice(0, 10)

  it('are ten of the reader’s country, asked for in one prompt, in the click', async () => {
    const api = open()
    click('Add 10 outlets')
    expect(api.requestAccess).toHaveBeenCalledExactlyOnceWith(first.flatMap(listSourceSites))
    await waitFor(() => expect(api.sources.map(({ name }) => name)).toEqual(first.map(({ name }) => name)))
    await waitFor(() =>
      expect(api.library.refresh).toHaveBeenCalledWith({ sourceIds: api.sources.map(({ id }) => id) }),
    )
  })

  it('says before it asks what the browser will say', () => {
    const api = open()
    expect(screen.getByText(/Your browser will ask once/)).toBeTruthy()
    expect(api.requestAccess).not.toHaveBeenCalled()
  })

  it('leaves out what is unticked', async () => {
    const api = open()
    click(new RegExp(`^${first[0]?.name}`), 'checkbox')
    click('Add 9 outlets')
    await waitFor(() => expect(api.sources.map(({ name }) => name)).toEqual(first.slice(1).map(({ name }) => name)))
  })

  it('come with the world’s headlines by one switch, in the same prompt', async () => {
    const api = open()
    click('Know the world’s headlines too', 'switch')
    click('Add 10 outlets and the world’s headlines')
    expect(api.requestAccess).toHaveBeenCalledExactlyOnceWith([...first.flatMap(listSourceSites), WORLD_LIST.feed])
    await waitFor(() => expect(api.sources.at(-1)).toEqual(WORLD_LIST))
  })

  it('may be the world’s headlines alone', async () => {
    const api = open()
    click('Know the world’s headlines too', 'switch')
    for (const { name } of first) click(new RegExp(`^${name}`), 'checkbox')
    click('Add the world’s headlines')
    await waitFor(() => expect(api.sources).toEqual([WORLD_LIST]))
    api.fill([{ source: WORLD_LIST, articles: 3 }])
    api.sources = [WORLD_LIST]
    api.progress = { ...NO_PROGRESS, sourcesDone: 1, sourcesTotal: 1, listingsAdded: 3 }
    expect(await screen.findByText('Ready: 0 articles from 0 outlets, and 3 headlines.')).toBeTruthy()
  })

  it('are not added twice, and are refreshed all the same', async () => {
    const [known] = first
    const api = new FakeWelcome()
    api.fill([{ source: { id: 'known', enabled: true, name: 'Mine', feed: known?.feed ?? '' } }])
    open(['en-US'], api)
    click('Add 10 outlets')
    await waitFor(() => expect(api.library.refresh).toHaveBeenCalled())
    expect(api.sources.map(({ feed }) => feed)).toEqual(first.map(({ feed }) => feed))
    expect(api.library.refresh).toHaveBeenCalledWith({ sourceIds: api.sources.map(({ id }) => id) })
  })

  it('follows the choice of another country', () => {
    open()
    fireEvent.change(screen.getByLabelText(/Outlets of/), { target: { value: 'GB' } })
    expect(screen.getByRole('button', { name: 'Add 8 outlets' })).toBeTruthy()
  })

  it('a refusal is said, nothing is lost, and it can be tried again', async () => {
    const api = open()
    api.gives = false
    click(new RegExp(`^${first[0]?.name}`), 'checkbox')
    click('Add 9 outlets')
    expect((await screen.findByText(/You did not allow it/)).getAttribute('role')).toBe('alert')
    expect(api.sources).toEqual([])
    api.gives = true
    click('Add 9 outlets')
    await waitFor(() => expect(api.sources).toHaveLength(9))
    expect(screen.queryByText(/You did not allow it/)).toBeNull()
  })

  it('tells what came of it, and names what failed with its cause', async () => {
    const api = open()
    click('Add 10 outlets')
    await waitFor(() => expect(api.library.refresh).toHaveBeenCalled())
    const [empty, ...filled] = api.sources
    for (const source of filled) api.fill([{ source, articles: 3 }])
    api.sources = api.sources.slice(0, 10)
    if (empty) api.statuses.set(empty.id, { state: 'failing', problem: 'Not found (404).' })
    api.progress = { ...NO_PROGRESS, sourcesDone: 10, sourcesTotal: 10, articlesAdded: 27, failed: [empty?.id ?? ''] }
    expect(await screen.findByText('Ready: 27 articles from 9 outlets.')).toBeTruthy()
    expect(screen.getByText(/Not found \(404\)/)).toBeTruthy()
    click('Try these again')
    expect(api.library.refresh).toHaveBeenLastCalledWith({ sourceIds: [empty?.id] })
  })
})

it.each([
  ['chrome', /Click the pin beside/],
  ['firefox', /Pin to Toolbar/],
] as const)('tells how %s pins an icon', (browser, words) => {
  open(undefined, undefined, browser)
  expect(screen.getByText(words)).toBeTruthy()
})
