// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { Listing } from '../../../src/core/model/listing.ts'
import type { Reading } from '../../../src/messaging/reading.ts'
import { Popup } from '../../../src/popup/popup.tsx'
import { COMPARISON } from '../../ui/example-comparison.ts'

afterEach(cleanup)

const OFFERS: Listing[] = [
  { url: 'https://courier.example/dam', headline: 'Dam gives way', publisher: 'Courier', datePublished: '2026-11-21' },
  { url: 'https://herald.example/dam', headline: 'After the dam', publisher: '\u202EHerald' },
]
const { article } = COMPARISON

function renderNothing(offers: Listing[] | undefined, changes: { progress?: Reading; granted?: boolean } = {}) {
  let reading = changes.progress
  const actions = {
    read: vi.fn(async (_: Listing[]) => changes.granted ?? true),
    progress: vi.fn(async () => reading),
    cancel: vi.fn(async () => {}),
    onDone: vi.fn(),
  }
  const outcome = {
    state: 'nothingRelated' as const,
    article,
    cutOff: false,
    librarySize: 5,
    ...(offers && { offers }),
  }
  render(<Popup outcome={outcome} reach={actions} onAgain={vi.fn()} />)
  return {
    actions,
    become: (next: Reading) => {
      reading = next
    },
  }
}

test('names the outlets that report the story, before “Try again”', async () => {
  renderNothing(OFFERS)
  expect(screen.getByRole('heading', { name: '2 more outlets report this story' })).toBeTruthy()
  expect(screen.getByText('Courier and Herald')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Dam gives way' }).getAttribute('href')).toBe('https://courier.example/dam')
  const buttons = screen.getAllByRole('button').map(({ textContent }) => textContent)
  expect(buttons.indexOf('Read them and compare')).toBeLessThan(buttons.indexOf('Try again'))
})

test.each([undefined, []])('says nothing where there is none: %s', (offers) => {
  renderNothing(offers)
  expect(screen.queryByRole('button', { name: 'Read them and compare' })).toBeNull()
})

test('is under a comparison too', () => {
  const reach = { read: vi.fn(), progress: async () => undefined, cancel: vi.fn(), onDone: vi.fn() }
  window.scrollTo = vi.fn() as typeof window.scrollTo
  render(<Popup outcome={{ state: 'compared', comparison: COMPARISON, offers: OFFERS.slice(0, 1) }} reach={reach} />)
  expect(screen.getByRole('heading', { name: '1 more outlet reports this story' })).toBeTruthy()
})

test('reads them at a click, with progress, and has the page compared', async () => {
  const { actions, become } = renderNothing(OFFERS)
  become({ state: 'asking', total: 2, read: 0, failed: [] })
  fireEvent.click(screen.getByRole('button', { name: 'Read them and compare' }))
  // Nothing was awaited yet: a browser would still see the click.
  expect(actions.read).toHaveBeenCalledExactlyOnceWith(OFFERS)
  become({ state: 'reading', total: 2, read: 1, failed: [] })
  expect(await screen.findByText('Reading: 1 of 2 pages')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(actions.cancel).toHaveBeenCalledTimes(1)
  become({ state: 'done', total: 2, read: 2, failed: [] })
  await waitFor(() => expect(actions.onDone).toHaveBeenCalledTimes(1))
  expect(screen.getByText('2 of 2 pages read and compared.')).toBeTruthy()
})

test('a refusal changes nothing', async () => {
  const { actions } = renderNothing(OFFERS, { granted: false })
  fireEvent.click(screen.getByRole('button', { name: 'Read them and compare' }))
  await waitFor(() => expect(actions.progress).toHaveBeenCalledTimes(2))
  expect(screen.getByRole('button', { name: 'Read them and compare' })).toBeTruthy()
  expect(actions.onDone).not.toHaveBeenCalled()
})

test('says what could not be had and why, and does not offer it again', async () => {
  const [courier] = OFFERS
  const failed = [{ url: courier?.url ?? '', publisher: 'Courier', problem: 'It is behind a paywall.' }]
  const { actions } = renderNothing(OFFERS, { progress: { state: 'done', total: 2, read: 1, failed } })
  expect(await screen.findByText('It is behind a paywall.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Read them and compare' }))
  expect(actions.read).toHaveBeenCalledWith(OFFERS.slice(1))
})

test('what failed is not offered for a moment before it is known', () => {
  const failed = OFFERS.map(({ url, publisher }) => ({ url, publisher, problem: 'Not found (404).' }))
  const initial: Reading = { state: 'done', total: 2, read: 0, failed }
  const reach = {
    initial,
    read: vi.fn(),
    progress: () => new Promise<never>(() => {}),
    cancel: vi.fn(),
    onDone: vi.fn(),
  }
  render(<Popup outcome={{ state: 'emptyLibrary', article, offers: OFFERS }} reach={reach} />)
  expect(screen.queryByRole('button', { name: 'Read them and compare' })).toBeNull()
})

test('a popup that opens again goes on showing the progress', async () => {
  renderNothing(OFFERS, { progress: { state: 'reading', total: 5, read: 3, failed: [] } })
  expect(await screen.findByText('Reading: 3 of 5 pages')).toBeTruthy()
})
