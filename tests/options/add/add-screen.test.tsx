// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { InterruptedError } from '../../../src/messaging/interrupted.ts'
import { CATALOGUE } from '../../../src/options/add/catalogue.ts'
import { listSiteAddresses } from '../../../src/platform/site-addresses.ts'
import { FakeApi, makeArticle, makeSource } from '../fake-api.ts'
import { click, renderPage, submit, type } from '../render-page.tsx'

afterEach(cleanup)

const ADDRESS = 'Address of a feed or a site'
const HOME = 'https://www.example.org/'

function choose(...files: File[]): void {
  fireEvent.change(screen.getByLabelText('Files to import'), { target: { files } })
}

function file(name: string, content: unknown): File {
  return new File([typeof content === 'string' ? content : JSON.stringify(content)], name)
}

/** What the page says of a file, once it is through. */
async function resultOf(name: string): Promise<string> {
  const title = await screen.findByText(name, { selector: 'strong' })
  return title.closest('li')?.textContent ?? ''
}

describe('by address', () => {
  function site(): FakeApi {
    const api = new FakeApi()
    api.feeds.set(HOME, [
      { kind: 'feed', feed: 'https://feeds.example.org/main', title: 'Example News', homepage: HOME },
    ])
    return api
  }

  test('asks for that site alone in the click, with and without “www.”, then for the feed’s', async () => {
    const api = await renderPage('#add', site())
    submit(type(ADDRESS, ' www.example.org '))
    // Nothing was awaited yet: a browser would still see the click.
    expect(api.requestAccess).toHaveBeenCalledExactlyOnceWith([
      'https://example.org/',
      'http://example.org/',
      HOME,
      'http://www.example.org/',
    ])
    await screen.findByText('Example News')
    click('Add 1 source')
    expect(api.requestAccess).toHaveBeenLastCalledWith(['https://feeds.example.org/', 'http://feeds.example.org/'])
    await waitFor(() => expect(api.sources).toMatchObject([{ name: 'Example News', enabled: true }]))
    expect(api.library.refresh).toHaveBeenCalledWith({ sourceIds: [api.sources[0]?.id] })
    expect(api.sources[0]).not.toHaveProperty('perspective')
  })

  test('a refusal is said, and nothing else breaks', async () => {
    const api = await renderPage('#add', site())
    api.gives = false
    submit(type(ADDRESS, 'www.example.org'))
    const said = await screen.findByText(/Without access to www.example.org/)
    expect(said.getAttribute('role')).toBe('alert')
    api.gives = true
    submit(screen.getByLabelText(ADDRESS))
    expect(await screen.findByText('Example News')).toBeTruthy()
  })

  test('offers what was found with its kind in words, and ticks the one with full texts', async () => {
    const api = site()
    api.feeds
      .get(HOME)
      ?.push(
        { kind: 'newsSitemap', feed: `${HOME}news.xml`, title: 'Example Sitemap', pageSites: [HOME] },
        { kind: 'wordpress', feed: `${HOME}wp-json/`, title: 'Example Blog', homepage: HOME },
      )
    await renderPage('#add', api)
    submit(type(ADDRESS, HOME))
    expect(await screen.findByText('Feed · feeds.example.org')).toBeTruthy()
    expect(screen.getByText('WordPress: full texts · www.example.org')).toBeTruthy()
    click(/^Example Sitemap.*News sitemap: reads the pages/, 'checkbox')
    click('Add 2 sources')
    expect(api.requestAccess).toHaveBeenLastCalledWith([...listSiteAddresses(HOME), ...listSiteAddresses(HOME)])
    await waitFor(() => expect(api.sources.map(({ kind }) => kind)).toEqual(['newsSitemap', 'wordpress']))
  })

  test('a site without a feed is said in words', async () => {
    await renderPage('#add', site())
    submit(type(ADDRESS, 'https://empty.example/'))
    expect(await screen.findByText(/This site names no feed/)).toBeTruthy()
  })

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'hello', 'http://'])(
    '"%s" is not a web address',
    async (typed) => {
      const api = await renderPage('#add', site())
      submit(type(ADDRESS, typed))
      expect(await screen.findByText(/not a web address/)).toBeTruthy()
      expect(api.requestAccess).not.toHaveBeenCalled()
    },
  )
})

describe('the catalogue', () => {
  test('asks once, in the click, for exactly the feeds that are ticked', async () => {
    const api = await renderPage('#add')
    const wanted = [CATALOGUE[0], CATALOGUE[10]].flatMap((outlet) => outlet ?? [])
    type('Country', '')
    for (const { name } of wanted) click(new RegExp(`^${name}`), 'checkbox')
    click('Add 2 sources')
    expect(api.requestAccess).toHaveBeenCalledExactlyOnceWith(wanted.flatMap(({ feed }) => listSiteAddresses(feed)))
    await waitFor(() => expect(api.sources.map(({ feed }) => feed)).toEqual(wanted.map(({ feed }) => feed)))
  })

  test('a refusal adds nothing and keeps the ticks', async () => {
    const api = await renderPage('#add')
    api.gives = false
    type('Country', '')
    click(new RegExp(`^${CATALOGUE[0]?.name}`), 'checkbox')
    click('Add 1 source')
    expect(await screen.findByText(/nothing was added/)).toBeTruthy()
    expect(api.sources).toEqual([])
    expect(screen.getByRole('button', { name: 'Add 1 source' })).toBeTruthy()
  })

  test('finds by name and by country', async () => {
    await renderPage('#add')
    const list = within(screen.getByRole('list', { name: 'Catalogue' }))
    type('Country', '')
    expect(list.getAllByRole('checkbox')).toHaveLength(CATALOGUE.length)
    type('Country', 'MX')
    const mexican = CATALOGUE.filter(({ country }) => country === 'MX').length
    expect(list.getAllByRole('checkbox')).toHaveLength(mexican)
    type('Country', '')
    type('Search: Catalogue', 'guardain')
    expect(list.getByText('The Guardian')).toBeTruthy()
  })

  test('opens with the outlets of the reader\u2019s country, and ticks all that it shows', async () => {
    await renderPage('#add')
    const own = CATALOGUE.filter(({ country }) => country === 'US')
    const list = within(screen.getByRole('list', { name: 'Catalogue' }))
    expect(list.getAllByRole('checkbox')).toHaveLength(own.length)
    expect(screen.queryByText(/Your browser will ask once/)).toBeNull()
    click(`Tick all ${own.length} shown`)
    expect(screen.getByRole('button', { name: `Add ${own.length} sources` })).toBeTruthy()
    expect(screen.getByText(/Your browser will ask once/)).toBeTruthy()
  })

  test('ticks a country\u2019s pack at a click and shows it', async () => {
    await renderPage('#add')
    click(/^United Kingdom: \d+ outlets/)
    const list = within(screen.getByRole('list', { name: 'Catalogue' }))
    const ticks = list.getAllByRole<HTMLInputElement>('checkbox')
    expect(ticks).toHaveLength(CATALOGUE.filter(({ country }) => country === 'GB').length)
    expect(ticks.every(({ checked }) => checked)).toBe(true)
  })

  test('what is in the list already cannot be ticked', async () => {
    const [outlet] = CATALOGUE
    await renderPage('#add', new FakeApi().fill([{ source: makeSource('Mine', { feed: outlet?.feed ?? '' }) }]))
    type('Country', '')
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /in your list/ }).disabled).toBe(true)
  })
})

describe('files', () => {
  test('a library is added part by part, in the order of its dates', async () => {
    const api = await renderPage('#add')
    const articles = Array.from({ length: 700 }, (_, i) =>
      makeArticle(`a${i}`, { datePublished: `2025-0${9 - (i % 9)}-01` }),
    )
    choose(file('library.json', { articles }))
    expect(await resultOf('library.json')).toContain('700 articles added.')
    const sent = vi.mocked(api.library.addArticles).mock.calls.map(([{ articles: part }]) => part as typeof articles)
    expect(sent.map((part) => part.length)).toEqual([300, 300, 100])
    const dates = sent.flat().map(({ datePublished }) => datePublished)
    expect(dates).toEqual(dates.toSorted())
  })

  test('bad files name themselves and the reason, and keep no other out', async () => {
    const api = await renderPage('#add')
    choose(
      file('broken.json', '{"articles": ['),
      file('list.json', { articles: 'none' }),
      file('null.json', '[null]'),
      file('empty.html', ''),
      file('picture.html', '\x89PNG\r\n\x00\x00'),
      file('bad.opml', '<opml'),
      file('half.json', { articles: [makeArticle('good'), null, makeArticle('evil', { url: 'javascript:alert(1)' })] }),
      file('page.html', '<!doctype html><html><article>News</article></html>'),
      file('front.html', '<!doctype html><html><p>No news</p></html>'),
    )
    expect(await resultOf('front.html')).toContain('This is not an article.')
    expect(await resultOf('broken.json')).toMatch(/Nothing was added.*cannot be read as JSON/)
    expect(await resultOf('list.json')).toMatch(/no list of “articles”/)
    expect(await resultOf('null.json')).toMatch(/no list of “articles”/)
    expect(await resultOf('empty.html')).toMatch(/is empty/)
    expect(await resultOf('picture.html')).toMatch(/is not a library/)
    expect(await resultOf('bad.opml')).toMatch(/is no/)
    expect(await resultOf('half.json')).toMatch(
      /1 article added\..*Article 2 is not an object.*Article 3 \(“evil”\): url/,
    )
    expect(await resultOf('page.html')).toContain('1 article added.')
    expect(api.articles).toHaveLength(2)
  })

  test('a saved page is read in its own charset', async () => {
    const api = await renderPage('#add')
    const page = '<!doctype html><meta charset="windows-1252"><article>“Não”</article>'
    const bytes = Buffer.from(page.replace('“', '\x93').replace('”', '\x94'), 'latin1')
    choose(new File([bytes], 'old.html'))
    await resultOf('old.html')
    expect(api.articles.map(({ article }) => article.id)).toEqual([page])
  })

  test('markup in a file is text', async () => {
    await renderPage('#add')
    choose(file('<img src=x onerror=alert(1)>.json', '{'))
    await resultOf('<img src=x onerror=alert(1)>.json')
    expect(document.querySelector('img')).toBeNull()
  })

  test('a part that fails is said, and the rest goes on', async () => {
    const api = await renderPage('#add')
    vi.mocked(api.library.addArticles).mockRejectedValueOnce(new Error('The browser has no room left.'))
    choose(file('big.json', { articles: Array.from({ length: 301 }, (_, i) => makeArticle(`a${i}`)) }))
    expect(await resultOf('big.json')).toMatch(/1 article added\..*no room left/)
  })

  test('a part that the browser stops Parallax in is sent again, and that is said', async () => {
    const api = await renderPage('#add')
    vi.mocked(api.library.addArticles).mockRejectedValueOnce(new InterruptedError('stopped'))
    choose(file('big.json', { articles: Array.from({ length: 301 }, (_, i) => makeArticle(`a${i}`)) }))
    expect(await resultOf('big.json')).toMatch(/301 articles added\..*It went on by itself/)
    expect(api.articles).toHaveLength(301)
  })

  test('a part that stops Parallax every time is given up, in words, and the rest goes on', async () => {
    const api = await renderPage('#add')
    const add = vi.mocked(api.library.addArticles)
    for (let i = 0; i < 4; i++) add.mockRejectedValueOnce(new InterruptedError('The browser stopped Parallax.'))
    choose(file('big.json', { articles: Array.from({ length: 301 }, (_, i) => makeArticle(`a${i}`)) }))
    expect(await resultOf('big.json')).toMatch(/1 article added\..*The browser stopped Parallax\./)
  })

  test('a full disk ends the import, and what was added before is counted', async () => {
    const api = await renderPage('#add')
    const add = vi.mocked(api.library.addArticles)
    const report = { added: 0, duplicates: 0, problems: ['There is no room.'], full: true as const }
    add.mockResolvedValueOnce({ added: 300, duplicates: 0, problems: [] }).mockResolvedValueOnce(report)
    choose(file('big.json', { articles: Array.from({ length: 1200 }, (_, i) => makeArticle(`a${i}`)) }))
    expect(await resultOf('big.json')).toMatch(/300 articles added\..*There is no room\.$/)
    expect(add).toHaveBeenCalledTimes(2)
  })

  test('an import that did not reach its end is told when the page is opened again', async () => {
    const api = new FakeApi()
    api.unfinishedImport = { name: 'big.json', done: 600, total: 5000 }
    await renderPage('#add', api)
    expect(
      await screen.findByText(/^The import of big\.json did not reach its end: 600 of 5,000 articles/),
    ).toBeTruthy()
    choose(file('big.json', { articles: [makeArticle('a')] }))
    await resultOf('big.json')
    expect(screen.queryByText(/did not reach its end/)).toBeNull()
    expect(api.unfinishedImport).toBeUndefined()
  })

  test('an import goes on while the reader looks at another screen, and is followed again', async () => {
    const api = await renderPage('#add')
    const release = holdNextPart(api)
    choose(file('big.json', { articles: Array.from({ length: 301 }, (_, i) => makeArticle(`a${i}`)) }))
    await screen.findByText('Importing big.json: 0 of 301 articles')
    location.hash = '#sources'
    await waitFor(() => expect(screen.queryByText(/^Importing/)).toBeNull())
    location.hash = '#add'
    expect(await screen.findByText('Importing big.json: 0 of 301 articles')).toBeTruthy()
    expect(screen.queryByText(/did not reach its end/)).toBeNull()
    release()
    expect(await resultOf('big.json')).toMatch(/301 articles added/)
  })

  test('Cancel stops between two parts; what was added stays', async () => {
    const api = await renderPage('#add')
    const release = holdNextPart(api)
    choose(file('big.json', { articles: Array.from({ length: 900 }, (_, i) => makeArticle(`a${i}`)) }))
    expect(await screen.findByText('Importing big.json: 0 of 900 articles')).toBeTruthy()
    click('Cancel')
    release()
    expect(await resultOf('big.json')).toMatch(/300 articles added\..*Stopped before its end/)
    expect(api.library.addArticles).toHaveBeenCalledOnce()
  })

  test('feeds of an OPML file are offered, folders opened, hostile addresses left out', async () => {
    const api = await renderPage('#add')
    choose(
      file(
        'feeds.opml',
        `<?xml version="1.0"?><opml version="2.0"><body>
           <outline text="World"><outline text="One" type="rss" xmlUrl="https://one.example/feed" htmlUrl="https://one.example/"/>
             <outline text="Evil" xmlUrl="javascript:alert(1)"/></outline>
           <outline text="Two" xmlUrl="https://two.example/rss" htmlUrl="javascript:alert(1)" language="fr"/>
           <outline text="Two again" xmlUrl="https://two.example/rss"/>
         </body></opml>`,
      ),
    )
    expect(await resultOf('feeds.opml')).toMatch(/“Evil”: feed/)
    click('Add 2 sources')
    expect(api.requestAccess).toHaveBeenCalledExactlyOnceWith(
      ['https://one.example/', 'https://two.example/'].flatMap(listSiteAddresses),
    )
    await waitFor(() => expect(api.sources).toHaveLength(2))
    expect(api.sources[0]).toMatchObject({ name: 'One', homepage: 'https://one.example/' })
    expect(api.sources[1]).not.toHaveProperty('homepage')
  })
})

describe('pasted text', () => {
  test('becomes an article added by hand', async () => {
    const api = await renderPage('#add')
    type('Headline', 'Bridge closed')
    type('Outlet', 'The Herald')
    type('Date', '2025-08-10')
    type('Text', 'First paragraph.\r\n\r\nSecond.')
    submit(screen.getByLabelText('Text'))
    await waitFor(() => expect(api.articles).toHaveLength(1))
    expect(api.articles[0]).toMatchObject({
      sourceId: 'by-hand',
      article: {
        headline: 'Bridge closed',
        publisher: 'The Herald',
        datePublished: '2025-08-10',
        articleBody: 'First paragraph.\n\nSecond.',
      },
    })
    expect(api.articles[0]?.article).not.toHaveProperty('url')
  })

  test('says what is wrong and keeps what was typed', async () => {
    await renderPage('#add')
    type('Headline', 'Bridge closed')
    type('Text', 'Some text')
    submit(screen.getByLabelText('Text'))
    expect((await screen.findByText(/publisher/)).getAttribute('role')).toBe('alert')
    expect(screen.getByLabelText<HTMLInputElement>('Headline').value).toBe('Bridge closed')
  })
})

/** The next articles that are given to the library are added only when this is called. */
function holdNextPart(api: FakeApi): () => void {
  let release = () => {}
  vi.mocked(api.library.addArticles).mockImplementationOnce(async ({ articles }) => {
    await new Promise<void>((resolve) => {
      release = resolve
    })
    return { added: articles.length, duplicates: 0, problems: [] }
  })
  return () => release()
}
