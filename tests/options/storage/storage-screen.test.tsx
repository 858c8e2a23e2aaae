// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { nameExport } from '../../../src/options/storage/export-library.ts'
import { inTimeZone } from '../../in-time-zone.ts'
import { FakeApi, makeSource } from '../fake-api.ts'
import { click, renderPage, type } from '../render-page.tsx'

afterEach(cleanup)

function filled(): FakeApi {
  return new FakeApi().fill([
    { source: makeSource('One', { perspective: 'left' }), articles: 3 },
    { source: makeSource('Two', { enabled: false }), articles: 2 },
  ])
}

test('says what the library holds and what the browser allows', async () => {
  await renderPage('#storage', filled())
  expect(await screen.findByText('150')).toBeTruthy()
  expect(screen.getByText('50 kB of the 2 GB that your browser allows.')).toBeTruthy()
})

test('an export brings everything back: the same sources and articles', async () => {
  const api = await renderPage('#storage', filled())
  click('Export everything')
  await waitFor(() => expect(api.saved).toHaveLength(1))
  const [{ file, name }] = api.saved as [(typeof api.saved)[number]]
  expect(name).toMatch(/^parallax-library-\d{4}-\d\d-\d\d\.json$/)
  cleanup()

  const fresh = await renderPage('#add')
  fireEvent.change(screen.getByLabelText('Files to import'), { target: { files: [new File([file], name)] } })
  expect(await screen.findByText('5 articles added.')).toBeTruthy()
  expect(fresh.sources).toEqual(api.sources)
  expect(fresh.articles).toEqual(api.articles)
})

test('an export is named after the day on the reader’s calendar', () => {
  const moment = '2025-08-08T22:00:00Z'
  expect(inTimeZone('Pacific/Auckland', () => nameExport(new Date(moment)))).toBe('parallax-library-2025-08-09.json')
  expect(inTimeZone('America/Los_Angeles', () => nameExport(new Date(moment)))).toBe('parallax-library-2025-08-08.json')
})

test('an empty library can be exported too', async () => {
  const api = await renderPage('#storage')
  click('Export everything')
  await waitFor(() => expect(api.saved).toHaveLength(1))
  expect(JSON.parse((await api.saved[0]?.file.text()) ?? '')).toEqual({ sources: [], articles: [] })
})

test('"Delete everything" says what goes and asks first', async () => {
  const api = await renderPage('#storage', filled())
  await screen.findByText('150')
  click('Delete everything…')
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByText(/2 sources and 5 articles/)).toBeTruthy()
  expect(api.sources).toHaveLength(2)
  fireEvent.click(dialog.getByRole('button', { name: 'Delete everything' }))
  expect(await screen.findByText('Your library is empty.')).toBeTruthy()
  expect(api.sources).toEqual([])
})

test('the bundled articles can be put back', async () => {
  const api = await renderPage('#storage')
  click('Put the bundled articles back')
  await waitFor(() => expect(api.sources.map(({ id }) => id)).toEqual(['bundled']))
})

test.each([
  ['30', 30],
  ['0', 1],
  ['-5', 1],
  ['99999', 3650],
])('%s days are kept as %i', async (typed, days) => {
  const api = await renderPage('#storage')
  type('Days', typed)
  await waitFor(() => expect(api.settings.retention).toEqual({ days, megabytes: 300 }))
})

test('what was mended by itself is told in a small list, and what is set aside with a word on it', async () => {
  const api = filled()
  api.damage = { unreadableSources: 2, notes: [{ day: '2026-11-21', damage: 'indexesRebuilt', count: 3 }] }
  await renderPage('#storage', api)
  const section = within(await screen.findByRole('region', { name: 'Repairs' }))
  expect(section.getByRole('listitem').textContent).toBe('21 Nov 2026 3 indexes were made again from their articles.')
  expect(section.getByRole('alert').textContent).toMatch(/^2 sources cannot be read/)
})

test('nothing is said of repairs where there were none', async () => {
  await renderPage('#storage', filled())
  await screen.findByText('150')
  expect(screen.queryByText('Repairs')).toBeNull()
})

test('a library that cannot be opened is said to be so, exported, and begun anew', async () => {
  const api = filled()
  api.closed = 'A newer version of Parallax has written your library.'
  await renderPage('#storage', api)
  expect(await screen.findByText(api.closed)).toBeTruthy()
  click('Export everything')
  await waitFor(() => expect(api.saved).toHaveLength(1))
  click('Delete everything…')
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByText(/^Everything in your library will be deleted/)).toBeTruthy()
  fireEvent.click(dialog.getByRole('button', { name: 'Delete everything' }))
  expect(await screen.findByText('Your library is empty.')).toBeTruthy()
  expect(screen.queryByText(/newer version/)).toBeNull()
})

test('what another window chose stays when more is chosen here', async () => {
  const api = await renderPage('#storage')
  await api.changeSettings({ retention: { days: 7, megabytes: 300 } })
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Days').value).toBe('7'))
  type('Megabytes', '50')
  await waitFor(() => expect(api.settings.retention).toEqual({ days: 7, megabytes: 50 }))
})
