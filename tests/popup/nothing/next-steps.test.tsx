// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { Listing } from '../../../src/core/model/listing.ts'
import type { Source } from '../../../src/core/model/source.ts'
import type { RefreshProgress, SearchedLibrary } from '../../../src/messaging/library-protocol.ts'
import { Popup } from '../../../src/popup/popup.tsx'
import { SEARCHED } from '../../fixtures/searched-library.ts'
import { COMPARISON } from '../../ui/example-comparison.ts'

afterEach(cleanup)

const TEASERS = SEARCHED.teasers
const IDLE: RefreshProgress = {
  running: false,
  sourcesDone: 10,
  sourcesTotal: 10,
  articlesAdded: 4,
  listingsAdded: 0,
  failed: [],
  current: [],
}

function show(changes: Partial<SearchedLibrary> = {}, granted = true, offers?: Listing[]) {
  const progress: RefreshProgress[] = []
  const actions = {
    onChooseSources: vi.fn(),
    onWorldList: vi.fn(),
    refresh: vi.fn(async () => true),
    readPages: vi.fn(async (_: Source[]) => granted),
    progress: vi.fn(async () => progress.shift() ?? IDLE),
    cancel: vi.fn(async () => {}),
    onDone: vi.fn(),
  }
  const outcome = { state: 'nothingRelated' as const, article: COMPARISON.article, cutOff: false, librarySize: 312 }
  const nothing = { searched: { ...SEARCHED, ...changes }, actions }
  render(<Popup outcome={{ ...outcome, ...(offers && { offers }) }} nothing={nothing} onAgain={vi.fn()} />)
  return { actions, progress }
}

function buttons(): (string | null)[] {
  return screen.getAllByRole('button').map(({ textContent }) => textContent)
}

test.each<[string, Partial<SearchedLibrary>, string]>([
  [
    'articles and headlines',
    {},
    'among 312 articles of 10 sources and 9,600 headlines of the world list. The newest is of 21 Nov 2026.',
  ],
  ['articles alone', { headlines: 0 }, 'among 312 articles of 10 sources. The newest is of 21 Nov 2026.'],
  ['nothing that has a date', { headlines: 0, newest: '' }, 'among 312 articles of 10 sources.'],
])('says what was looked through: %s', (_, changes, words) => {
  show(changes)
  expect(document.querySelector('.message')?.textContent?.endsWith(words)).toBe(true)
})

test('of headlines that are on the story it does not say that nothing was found', () => {
  show({}, true, [{ url: 'https://courier.example/dam', headline: 'Dam gives way', publisher: 'Courier' }])
  expect(document.querySelector('.message')?.textContent).not.toContain('headlines')
})

test('leads on to what helps, and tries again last', () => {
  show()
  expect(buttons()).toEqual([
    'Choose sources',
    'Search the world’s headlines',
    'Refresh now',
    'Read the articles’ pages',
    'Try again',
  ])
})

test('offers only what there is to do', () => {
  show({ hasWorldList: true, refreshable: 0, teasers: [] })
  expect(buttons()).toEqual(['Choose sources', 'Try again'])
})

test('a refresh shows how far it is, can be stopped, and has the page compared again', async () => {
  const { actions, progress } = show()
  progress.push({ ...IDLE, running: true, sourcesDone: 3 }, { ...IDLE, running: true, sourcesDone: 4 })
  fireEvent.click(screen.getByRole('button', { name: 'Refresh now' }))
  expect(await screen.findByText(/3 of 10 sources/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(actions.cancel).toHaveBeenCalledOnce()
  await waitFor(() => expect(actions.onDone).toHaveBeenCalledOnce())
})

test.each([true, false])('pages are read where access is given: %s', async (granted) => {
  const { actions } = show({}, granted)
  fireEvent.click(screen.getByRole('button', { name: 'Read the articles’ pages' }))
  // Nothing was awaited yet: a browser would still see the click.
  expect(actions.readPages).toHaveBeenCalledExactlyOnceWith(TEASERS)
  if (granted) await waitFor(() => expect(actions.onDone).toHaveBeenCalledOnce())
  else await waitFor(() => expect(actions.progress).not.toHaveBeenCalled())
})
