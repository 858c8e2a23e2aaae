// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { type AskForContent, findContentElsewhere } from '../../../src/content/main-content/find-content-elsewhere.ts'
import { doInTurns } from '../../../src/content/turns.ts'
import { extractArticle, extractInSteps } from '../../../src/extraction/extract-article.ts'
import { answer } from './find-flat.ts'

const ADDRESS = 'https://valley.example/dam'
const PARAGRAPH = `<p>${'The dam, which nobody wanted, was built in a year, and then it broke on a Sunday. '.repeat(3)}</p>`
const ARTICLE = `<article><h1>The dam</h1>${PARAGRAPH.repeat(8)}</article>`
/** More nodes, or more text, than are read in the page. */
const MANY_NODES = ARTICLE + '<li><b>A reader</b> <i>Well said.</i></li>'.repeat(500)
const MUCH_TEXT = `<article>${PARAGRAPH.repeat(250)}</article>`

function parse(body: string): Document {
  return new DOMParser().parseFromString(`<title>The dam</title><body>${body}`, 'text/html')
}

function read(live: Document, ask: AskForContent, signal?: AbortSignal) {
  return doInTurns(extractInSteps(live, ADDRESS, findContentElsewhere(ask)), signal)
}

afterEach(() => vi.useRealTimers())

test.each([
  ['a usual page', ARTICLE, 0],
  ['a page of many nodes', MANY_NODES, 1],
  ['a page of much text', MUCH_TEXT, 1],
  ['what may be found without names of classes alone', `<div class="comment">${MUCH_TEXT}</div>`, 2],
])('%s is read as it would be here', async (_, body, asked) => {
  const live = parse(body)
  const ask = vi.fn(async (nodes) => answer(nodes))
  const page = await read(live, ask)
  expect(page?.extraction).toMatchObject({ state: 'extracted', article: { headline: 'The dam' } })
  expect(page?.extraction).toEqual(extractArticle(live, ADDRESS).extraction)
  expect(ask).toHaveBeenCalledTimes(asked)
})

test.each<[what: string, ask: AskForContent]>([
  ['an error', () => Promise.reject(new Error('The message channel closed.'))],
  ['nothing', async () => undefined as never],
  ['no list', async () => ({ nodes: 7 }) as never],
  ['an empty list', async () => ({ nodes: [] })],
  ['a list of what was not asked about', async () => ({ nodes: [[-1, 'DIV'], [0, 1_000_000]] })], // biome-ignore format: a list
  ['a child before its parent', async () => ({ nodes: [[-1, 'DIV'], [2, 'P'], [0, 'P']] })], // biome-ignore format: a list
  ['a child that is its own parent', async () => ({ nodes: [[-1, 'DIV'], [1, 'P']] })], // biome-ignore format: a list
])('a page for which %s comes back is read here', async (_, ask) => {
  const live = parse(MANY_NODES)
  const asked = vi.fn(ask)
  expect((await read(live, asked))?.extraction).toEqual(extractArticle(live, ADDRESS).extraction)
  expect(asked).toHaveBeenCalledTimes(1)
})

test('a page that nobody answers for is read here after a while', async () => {
  vi.useFakeTimers()
  const live = parse(MANY_NODES)
  const page = read(live, () => new Promise(() => {}))
  await vi.advanceTimersByTimeAsync(15_000)
  expect((await page)?.extraction).toMatchObject({ state: 'extracted' })
})

test('a reading that is stopped meanwhile ends at once', async () => {
  const reading = new AbortController()
  const ask = vi.fn(() => {
    setTimeout(() => reading.abort())
    return new Promise<never>(() => {})
  })
  expect(await read(parse(MANY_NODES), ask, reading.signal)).toBeUndefined()
  expect(ask).toHaveBeenCalledTimes(1)
})
