// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, test } from 'vitest'
import { listSiteAddresses } from '../../../src/platform/site-addresses.ts'
import { FakeApi, makeSource } from '../fake-api.ts'
import { click, renderPage, submit, type } from '../render-page.tsx'

afterEach(cleanup)

function filled(): FakeApi {
  return new FakeApi().fill([
    {
      source: makeSource('Le Monde', { country: 'FR', language: 'fr', perspective: 'centre' }),
      status: { state: 'fine', lastRefreshed: '2025-08-10T12:00:00Z' },
      articles: 12,
    },
    {
      source: makeSource('El Universal', { country: 'MX', language: 'es-MX' }),
      status: { state: 'noPermission' },
      articles: 3,
    },
    {
      source: makeSource('The Herald', { country: 'GB', language: 'en', perspective: 'left' }),
      status: { state: 'failing', problem: 'The server answered 404.' },
    },
    { source: makeSource('Zeitung', { country: 'DE' }), status: { state: 'fine', teasersOnly: true }, articles: 100 },
  ])
}

function names(): string[] {
  return screen.getAllByRole('rowheader').map((cell) => cell.textContent ?? '')
}

function row(name: string) {
  return within(screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement)
}

describe('the table', () => {
  test('shows what another window changed, once it is looked at again', async () => {
    const api = await renderPage('#sources', filled())
    await api.library.removeSource({ id: 'Zeitung' })
    expect(names()).toContain('Zeitung')
    document.dispatchEvent(new Event('visibilitychange'))
    await waitFor(() => expect(names()).toEqual(['El Universal', 'Le Monde', 'The Herald']))
  })

  test('says in words when there is no source, and leads to adding one', async () => {
    await renderPage('#sources')
    expect(screen.getByRole('heading', { name: 'No sources yet' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Add sources' }).getAttribute('href')).toBe('#add')
  })

  test.each([
    ['Name', ['El Universal', 'Le Monde', 'The Herald', 'Zeitung']],
    ['Country', ['Le Monde', 'Zeitung', 'El Universal', 'The Herald']],
    ['Language', ['The Herald', 'Le Monde', 'El Universal', 'Zeitung']],
    ['Perspective', ['Le Monde', 'The Herald', 'El Universal', 'Zeitung']],
    ['Articles', ['The Herald', 'El Universal', 'Le Monde', 'Zeitung']],
    ['Refreshed', ['Le Monde', 'El Universal', 'The Herald', 'Zeitung']],
    ['State', ['The Herald', 'Le Monde', 'El Universal', 'Zeitung']],
  ])('sorts by %s, what is empty last', async (column, expected) => {
    await renderPage('#sources', filled())
    if (column !== 'Name') click(column)
    expect(names()).toEqual(expected)
    expect(screen.getByRole('columnheader', { name: column }).getAttribute('aria-sort')).toBe('ascending')
  })

  test('reverses the order at the second click', async () => {
    await renderPage('#sources', filled())
    click('Articles')
    click('Articles')
    expect(names()).toEqual(['Zeitung', 'Le Monde', 'El Universal', 'The Herald'])
    expect(screen.getByRole('columnheader', { name: 'Articles' }).getAttribute('aria-sort')).toBe('descending')
  })

  test.each([
    ['herld', ['The Herald']],
    ['mexico', ['El Universal']],
    ['french', ['Le Monde']],
    ['centre', ['Le Monde']],
  ])('finds "%s"', async (search, expected) => {
    await renderPage('#sources', filled())
    type('Search your sources', search)
    expect(names()).toEqual(expected)
  })

  test('says so when a search finds nothing', async () => {
    await renderPage('#sources', filled())
    type('Search your sources', 'qqqqqq')
    expect(document.body.textContent).toContain('No source matches “qqqqqq”')
  })

  test('groups by perspective, those without one last', async () => {
    await renderPage('#sources', filled())
    type('Group', 'perspective')
    expect(names().filter((name) => /centre|left|No perspective/.test(name))).toEqual([
      'centre 1',
      'left 1',
      'No perspective 2',
    ])
  })

  test('says each state in words', async () => {
    await renderPage('#sources', filled())
    expect(row('The Herald').getByText('The server answered 404.')).toBeTruthy()
    expect(row('El Universal').getByText('No access')).toBeTruthy()
    expect(row('Zeitung').getByText('Teasers only')).toBeTruthy()
  })
})

describe('changing', () => {
  test('a switch turns a source off', async () => {
    const api = await renderPage('#sources', filled())
    click('Use Le Monde', 'switch')
    await waitFor(() => expect(api.sources[0]?.enabled).toBe(false))
  })

  test('what another window did meanwhile to a source stays', async () => {
    const api = await renderPage('#sources', filled())
    const [first, , , last] = api.sources
    if (!first || !last) throw new Error('There are four.')
    await api.library.saveSources([{ ...first, perspective: 'left' }])
    await api.library.removeSource({ id: last.id })
    click('Select all', 'checkbox')
    click('Turn off')
    await waitFor(() => expect(api.sources.map(({ enabled }) => enabled)).toEqual([false, false, false]))
    expect(api.sources[0]).toMatchObject({ perspective: 'left' })
  })

  test('an edit for which there is no room is not lost', async () => {
    const api = await renderPage('#sources', filled())
    api.library.saveSources = () => Promise.reject(new Error('The browser has no room left.'))
    click('Edit Le Monde')
    type('Name', 'The World')
    submit(screen.getByLabelText('Name'))
    const dialog = within(screen.getByRole('dialog'))
    expect((await dialog.findByText('The browser has no room left.')).getAttribute('role')).toBe('alert')
    expect((dialog.getByLabelText('Name') as HTMLInputElement).value).toBe('The World')
  })

  test('a perspective is the reader’s own, and goes when it is emptied', async () => {
    const api = await renderPage('#sources', filled())
    type(/Perspective of Zeitung/, ' conservative ')
    await waitFor(() => expect(api.sources[3]?.perspective).toBe('conservative'))
    type(/Perspective of Le Monde/, '')
    await waitFor(() => expect(api.sources[0]).not.toHaveProperty('perspective'))
  })

  test('editing checks what is typed and keeps the source when it is wrong', async () => {
    const api = await renderPage('#sources', filled())
    click('Edit Le Monde')
    type('Homepage', 'javascript:alert(1)')
    submit(screen.getByLabelText('Homepage'))
    expect((await screen.findByText(/^homepage is not a web address/)).getAttribute('role')).toBe('alert')
    expect(api.sources[0]?.homepage).toBe('https://le-monde.example/')
    type('Homepage', 'https://www.lemonde.fr/')
    type('Country', 'be')
    submit(screen.getByLabelText('Homepage'))
    await waitFor(() => expect(api.sources[0]).toMatchObject({ homepage: 'https://www.lemonde.fr/', country: 'BE' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('a new feed address needs its own access', async () => {
    const api = await renderPage('#sources', filled())
    api.gives = false
    click('Edit Le Monde')
    type('Address of the feed', 'https://other.example/feed')
    submit(screen.getByLabelText('Homepage'))
    expect(api.requestAccess).toHaveBeenCalledWith(listSiteAddresses('https://other.example/'))
    expect(await screen.findByText(/Nothing was changed/)).toBeTruthy()
    expect(api.sources[0]?.feed).toBe('https://le-monde.example/feed')
  })

  test('"Give access" asks in the click, for the feed’s site alone, and then refreshes', async () => {
    const api = await renderPage('#sources', filled())
    click('Give access')
    expect(api.requestAccess).toHaveBeenCalledExactlyOnceWith(listSiteAddresses('https://el-universal.example/feed'))
    await waitFor(() => expect(api.library.refresh).toHaveBeenCalledWith({ sourceIds: ['El Universal'] }))
  })

  test('article pages are fetched after a permission of their own, and not without', async () => {
    const api = await renderPage('#sources', filled())
    api.gives = false
    click('Fetch the article pages')
    expect((await screen.findByText(/You did not allow access for Zeitung/)).getAttribute('role')).toBe('alert')
    expect(api.sources[3]).not.toHaveProperty('fetchPages')
    api.gives = true
    click('Fetch the article pages')
    await waitFor(() => expect(api.sources[3]?.fetchPages).toBe(true))
  })
})

describe('several at once', () => {
  const PAGES = 'https://pages.example'

  function withTwoMore(): FakeApi {
    return filled().fill([
      { source: makeSource('Second teasers'), status: { state: 'fine', teasersOnly: true, pageSites: [PAGES] } },
      { source: makeSource('Second closed'), status: { state: 'noPermission' } },
    ])
  }

  test('are given access in one prompt', async () => {
    const api = await renderPage('#sources', withTwoMore())
    click('Select all', 'checkbox')
    click('Give access to 2')
    const feeds = ['https://el-universal.example/feed', 'https://second-closed.example/feed']
    expect(api.requestAccess).toHaveBeenCalledExactlyOnceWith(feeds.flatMap(listSiteAddresses))
    await waitFor(() =>
      expect(api.library.refresh).toHaveBeenCalledWith({ sourceIds: ['El Universal', 'Second closed'] }),
    )
  })

  test('are set to read the pages in one prompt, and not without it', async () => {
    const api = await renderPage('#sources', withTwoMore())
    api.gives = false
    click('Select all', 'checkbox')
    click('Always read the pages of 2')
    expect(await screen.findByText(/did not allow access for 2 sources/)).toBeTruthy()
    expect(api.sources.some(({ fetchPages }) => fetchPages)).toBe(false)
    api.gives = true
    click('Always read the pages of 2')
    await waitFor(() => expect(api.library.refresh).toHaveBeenCalledOnce())
    expect(api.sources.filter(({ fetchPages }) => fetchPages).map(({ id }) => id)).toEqual([
      'Zeitung',
      'Second teasers',
    ])
    expect(api.requestAccess).toHaveBeenCalledTimes(2)
    expect(api.requestAccess.mock.lastCall?.[0]).toContain('https://pages.example/')
    expect(api.sources.find(({ id }) => id === 'Second teasers')?.pageSites).toEqual([PAGES])
  })
})

test('those with problems can be shown alone', async () => {
  await renderPage('#sources', filled())
  type('Show', '#sources/problems')
  await waitFor(() => expect(names()).toEqual(['El Universal', 'The Herald']))
  type('Show', '#sources')
  await waitFor(() => expect(names()).toHaveLength(4))
})

describe('removing', () => {
  test('says how many articles go, and can be undone', async () => {
    const api = await renderPage('#sources', filled())
    const before = api.articles.length
    click('Remove Le Monde')
    const dialog = within(screen.getByRole('dialog', { name: 'Remove this source?' }))
    expect(dialog.getByText(/Le Monde and its 12 articles/)).toBeTruthy()
    dialog.getByRole('button', { name: 'Remove' }).click()
    await waitFor(() => expect(names()).not.toContain('Le Monde'))
    expect(api.articles).toHaveLength(before - 12)
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(names()).toContain('Le Monde'))
    expect(api.articles).toHaveLength(before)
  })

  test('an undo that fails says so', async () => {
    const api = await renderPage('#sources', filled())
    api.library.restoreSource = () => Promise.reject(new Error('Your library cannot be opened.'))
    click('Remove Le Monde')
    within(screen.getByRole('dialog')).getByRole('button', { name: 'Remove' }).click()
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect((await screen.findByText('Your library cannot be opened.')).getAttribute('role')).toBe('alert')
  })

  test('Cancel removes nothing', async () => {
    const api = await renderPage('#sources', filled())
    click('Remove Le Monde')
    click('Cancel')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(api.sources).toHaveLength(4)
  })

  test('takes several at once, and brings them back at once', async () => {
    const api = await renderPage('#sources', filled())
    click('Select Le Monde', 'checkbox')
    click('Select Zeitung', 'checkbox')
    click('Remove…')
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByText(/2 sources and their 112 articles/)).toBeTruthy()
    dialog.getByRole('button', { name: 'Remove' }).click()
    await waitFor(() => expect(api.sources).toHaveLength(2))
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(api.sources).toHaveLength(4))
  })

  test('turns several off at once', async () => {
    const api = await renderPage('#sources', filled())
    click('Select all', 'checkbox')
    click('Turn off')
    await waitFor(() => expect(api.sources.some(({ enabled }) => enabled)).toBe(false))
  })
})

test('a failure is reported, and the page stays usable', async () => {
  const api = filled()
  await renderPage('#sources', api)
  api.library.saveSources = async () => {
    throw new Error('The browser has no room left.')
  }
  click('Use Le Monde', 'switch')
  const alert = await screen.findByText('The browser has no room left.')
  expect(alert.getAttribute('role')).toBe('alert')
  expect(names()).toContain('Le Monde')
})
