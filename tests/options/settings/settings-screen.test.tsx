// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { MIN_PROBABILITY } from '../../../src/core/model/comparison.ts'
import { FakeApi } from '../fake-api.ts'
import { click, renderPage, submit, type } from '../render-page.tsx'

afterEach(cleanup)

/** The field of a section that adds a site. */
function addField(section: string): HTMLInputElement {
  const region = screen.getByRole('region', { name: section })
  return region.querySelector('input[name=site]') as HTMLInputElement
}

function addSite(section: string, site: string): void {
  addField(section).value = site
  submit(addField(section))
}

test('the threshold says in words what it trades', async () => {
  const api = await renderPage('#settings')
  const slider = type(/How sure/, '0.9')
  await waitFor(() => expect(api.settings.threshold).toBe(0.9))
  expect(
    screen.getByText(/Only the surest.*\d\d% of the matches shown are right.*\d\d% of the right ones/),
  ).toBeTruthy()
  expect(slider.getAttribute('aria-valuetext')).toBe('at least 90 percent probable')
})

test('the threshold begins where the matcher begins to find', async () => {
  await renderPage('#settings')
  expect(screen.getByLabelText<HTMLInputElement>(/How sure/).min).toBe(String(MIN_PROBABILITY))
})

test('what could not be read is said', async () => {
  const api = new FakeApi()
  api.unreadableSettings = 2
  await renderPage('#settings', api)
  expect((await screen.findByText(/^2 settings could not be read/)).role).toBe('alert')
})

test('highlights are shown as they will be, each kind by itself', async () => {
  const api = await renderPage('#settings')
  type('Quotations', 'none')
  await waitFor(() => expect(api.settings.highlights).toEqual({ quotations: 'none', claims: 'underline' }))
  expect(document.querySelector('.preview .quote')?.className).toBe('quote none')
  expect(document.querySelector('.preview .claim')?.className).toBe('claim underline')
})

test('the refresh interval is kept in minutes', async () => {
  const api = await renderPage('#settings')
  type('Look for new articles', '180')
  await waitFor(() => expect(api.settings.refreshMinutes).toBe(180))
})

test('a site to compare automatically asks for its own access in the click', async () => {
  const api = await renderPage('#settings')
  addSite('Compare automatically', 'www.example.org/news')
  expect(api.requestAccess).toHaveBeenCalledExactlyOnceWith(['https://www.example.org/news'])
  await waitFor(() => expect(api.settings.automaticSites).toEqual(['https://www.example.org']))
  expect(addField('Compare automatically').value).toBe('')
  click('Remove https://www.example.org')
  await waitFor(() => expect(api.settings.automaticSites).toEqual([]))
})

test('refused access leaves the list as it was, and what was typed', async () => {
  const api = await renderPage('#settings')
  api.gives = false
  addSite('Compare automatically', 'www.example.org')
  expect((await screen.findByText(/Without access to www.example.org/)).getAttribute('role')).toBe('alert')
  expect(api.settings.automaticSites).toEqual([])
  expect(addField('Compare automatically').value).toBe('www.example.org')
})

test('a site that is never read is kept as a host, once, and needs no access', async () => {
  const api = await renderPage('#settings')
  addSite('Never read', 'https://Bank.example/login')
  await waitFor(() => expect(api.settings.neverSites).toEqual(['bank.example']))
  addSite('Never read', 'bank.example')
  await waitFor(() => expect(addField('Never read').value).toBe(''))
  expect(api.settings.neverSites).toEqual(['bank.example'])
  expect(api.requestAccess).not.toHaveBeenCalled()
})
