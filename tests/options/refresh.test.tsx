// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { InterruptedError } from '../../src/messaging/interrupted.ts'
import { NO_PROGRESS } from '../../src/messaging/library-protocol.ts'
import { POLL_INTERVAL } from '../../src/options/use-refresh.ts'
import { FakeApi, makeSource } from './fake-api.ts'
import { click, renderPage } from './render-page.tsx'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function advance(milliseconds: number): Promise<void> {
  return act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds)
  })
}

function tick(): Promise<void> {
  return advance(POLL_INTERVAL)
}

function filled(): FakeApi {
  return new FakeApi().fill([{ source: makeSource('One') }, { source: makeSource('Two') }])
}

test('a refresh that runs already is followed to its end', async () => {
  const api = filled()
  api.progress = { ...NO_PROGRESS, running: true, sourcesTotal: 2, current: ['One'] }
  await renderPage('#sources', api)
  expect(await screen.findByText('Refreshing: 0 of 2 sources, 0 new articles, now One')).toBeTruthy()
  api.progress = { ...api.progress, sourcesDone: 1, articlesAdded: 7, current: ['Two'] }
  await tick()
  expect(screen.getByText('Refreshing: 1 of 2 sources, 7 new articles, now Two')).toBeTruthy()
  expect(screen.getByRole('progressbar').getAttribute('value')).toBe('1')
  api.progress = { ...api.progress, running: false, sourcesDone: 2, articlesAdded: 9 }
  await tick()
  expect(screen.getByText('Refreshed 2 sources: 9 new articles.')).toBeTruthy()
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('headlines of the world list are counted apart from articles', async () => {
  const api = filled()
  api.progress = { ...NO_PROGRESS, running: true, sourcesTotal: 2 }
  await renderPage('#sources', api)
  await screen.findByText(/Refreshing: 0 of 2/)
  api.progress = { ...api.progress, running: false, sourcesDone: 2, articlesAdded: 9, listingsAdded: 4120 }
  await tick()
  expect(
    screen.getByText('Refreshed 2 sources: 9 new articles and 4,120 new headlines of the world list.'),
  ).toBeTruthy()
})

test('a background that the browser ends in the middle of an answer is asked again', async () => {
  const api = filled()
  api.progress = { ...NO_PROGRESS, running: true, sourcesTotal: 2 }
  await renderPage('#sources', api)
  await screen.findByText(/Refreshing: 0 of 2/)
  const { refreshProgress } = api.library
  api.library.refreshProgress = () => Promise.reject(new InterruptedError('Ask again.'))
  await tick()
  api.library.refreshProgress = refreshProgress
  api.progress = { ...api.progress, running: false, sourcesDone: 2, articlesAdded: 9 }
  await tick()
  expect(screen.getByText('Refreshed 2 sources: 9 new articles.')).toBeTruthy()
})

test('no progress is shown while nothing runs', async () => {
  await renderPage('#sources', filled())
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('"Refresh all" names no source, a row names its own', async () => {
  const api = await renderPage('#sources', filled())
  click('Refresh all')
  expect(api.library.refresh).toHaveBeenLastCalledWith({})
  await tick()
  click('Refresh Two')
  expect(api.library.refresh).toHaveBeenLastCalledWith({ sourceIds: ['Two'] })
})

test('Cancel stops at once', async () => {
  const api = await renderPage('#sources', filled())
  click('Refresh all')
  await screen.findByRole('progressbar')
  click('Cancel')
  await advance(0)
  expect(api.library.cancelRefresh).toHaveBeenCalledOnce()
  expect(screen.queryByRole('progressbar')).toBeNull()
})

test('a refresh that ends before it is first looked at is reported all the same', async () => {
  const api = await renderPage('#sources', filled())
  click('Refresh all')
  await screen.findByRole('progressbar')
  api.progress = { ...NO_PROGRESS, sourcesDone: 2, sourcesTotal: 2, articlesAdded: 1 }
  await advance(2 * POLL_INTERVAL)
  expect(screen.getByText('Refreshed 2 sources: 1 new article.')).toBeTruthy()
})

test('what failed is counted, shown and tried again', async () => {
  const api = filled().fill([
    { source: makeSource('Three'), status: { state: 'failing', problem: 'Not found (404).' } },
  ])
  await renderPage('#sources', api)
  click('Refresh all')
  await screen.findByRole('progressbar')
  api.progress = { ...NO_PROGRESS, sourcesDone: 3, sourcesTotal: 3, articlesAdded: 4, failed: ['Three'] }
  await advance(2 * POLL_INTERVAL)
  expect(screen.getByText('2 refreshed, 1 failed: 4 new articles.')).toBeTruthy()
  click('Try again')
  expect(api.library.refresh).toHaveBeenLastCalledWith({ sourceIds: ['Three'] })
  await advance(POLL_INTERVAL)
  api.progress = { ...NO_PROGRESS, sourcesDone: 1, sourcesTotal: 1, failed: ['Three'] }
  await advance(2 * POLL_INTERVAL)
  click('Show')
  await advance(POLL_INTERVAL)
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['Three'])
})
