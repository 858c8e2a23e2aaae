// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { WORLD_LIST } from '../../../src/core/model/source.ts'
import { FakeApi } from '../fake-api.ts'
import { click, renderPage, type } from '../render-page.tsx'

afterEach(cleanup)

const SWITCH = 'Keep the world’s headlines'

function isOn(): boolean {
  return screen.getByRole<HTMLInputElement>('switch', { name: SWITCH }).checked
}

function withList(): FakeApi {
  const status = { state: 'fine' as const, lastRefreshed: new Date().toISOString() }
  return new FakeApi().fill([{ source: WORLD_LIST, status, articles: 1200 }])
}

test('is off until the reader switches it on, which asks for the list’s host alone and fetches it', async () => {
  const api = await renderPage('#add')
  expect(isOn()).toBe(false)
  expect(screen.queryByLabelText('Days kept')).toBeNull()
  click(SWITCH, 'switch')
  // Nothing was awaited yet: a browser would still see the click.
  expect(api.requestAccess).toHaveBeenCalledExactlyOnceWith(['https://data.gdeltproject.org/gdeltv3/gal/'])
  await waitFor(() => expect(api.library.refresh).toHaveBeenCalledWith({ sourceIds: [WORLD_LIST.id] }))
  expect(api.sources).toEqual([WORLD_LIST])
  await waitFor(() => expect(isOn()).toBe(true))
})

test('a refusal switches nothing on', async () => {
  const api = await renderPage('#add')
  api.gives = false
  click(SWITCH, 'switch')
  expect(await screen.findByText(/Nothing was switched on/)).toBeTruthy()
  expect(api.sources).toEqual([])
})

test('says how much it holds, and keeps the browser’s languages for two days', async () => {
  await renderPage('#add', withList())
  expect(await screen.findByText('1,200 headlines held, refreshed now.')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('English').checked).toBe(true)
  expect(screen.getByLabelText<HTMLInputElement>('Spanish').checked).toBe(false)
  expect(screen.getByLabelText<HTMLInputElement>('Days kept').value).toBe('2')
})

test('other languages and days are kept', async () => {
  const api = await renderPage('#add', withList())
  fireEvent.click(await screen.findByLabelText('Spanish'))
  await waitFor(() => expect(api.settings.worldList.languages).toEqual(['en', 'es']))
  type('Days kept', '3')
  await waitFor(() => expect(api.settings.worldList).toEqual({ languages: ['en', 'es'], days: 3 }))
})

test('switched off, it is removed with its headlines', async () => {
  const api = await renderPage('#add', withList())
  await waitFor(() => expect(isOn()).toBe(true))
  click(SWITCH, 'switch')
  await waitFor(() => expect(api.sources).toEqual([]))
  await waitFor(() => expect(isOn()).toBe(false))
})
