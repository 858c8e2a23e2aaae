// @vitest-environment jsdom
/** What the options say of sources, of what a site offers and of what went wrong comes from outside: it is text there and nothing else. */
import { cleanup, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { SourceCandidate } from '../../src/messaging/library-protocol.ts'
import { listSignatures } from '../fixtures/list-signatures.ts'
import { HARM, PAYLOADS } from '../fixtures/payloads.ts'
import { FakeApi, makeSource } from './fake-api.ts'
import { renderPage, submit, type } from './render-page.tsx'

afterEach(cleanup)

const HOME = 'https://www.example.org/'
/** As many as there are payloads: the page is the same but for them. */
const PLAIN = PAYLOADS.map((_, i) => `Plain words ${i}`)

function sourcesNamed(names: readonly string[]): FakeApi {
  return new FakeApi().fill(
    names.map((name) => ({
      source: makeSource(name, { perspective: name }),
      status: { state: 'failing', problem: name },
    })),
  )
}

async function showSources(names: readonly string[]): Promise<Element> {
  cleanup()
  await renderPage('#sources', sourcesNamed(names))
  return document.body
}

async function showFound(names: readonly string[]): Promise<Element> {
  cleanup()
  const api = new FakeApi()
  const offer = (title: string, i: number): SourceCandidate => ({
    kind: 'feed',
    feed: `${HOME}${i}`,
    title,
    homepage: HOME,
  })
  api.feeds.set(HOME, names.map(offer))
  await renderPage('#add', api)
  submit(type('Address of a feed or a site', HOME))
  await screen.findByRole('button', { name: /^Add \d+ source/ })
  return document.body
}

test.each([
  ['the table of sources', showSources],
  ['what a site offers', showFound],
])('%s shows every payload as text', async (_, show) => {
  const known = listSignatures(await show(PLAIN))
  const page = await show(PAYLOADS)
  expect([...listSignatures(page)].filter((signature) => !known.has(signature))).toEqual([])
  expect(page.textContent).toContain('onerror')
  expect(HARM in globalThis).toBe(false)
})
