// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ArticleWatch } from '../../src/content/watch-article.ts'
import type { Extraction } from '../../src/core/model/extraction.ts'

const FIRST = 'The first paragraph is long enough to be one of an article and not a label of the page.'
const SECOND = 'The second paragraph came later, as they do in a live blog that goes on all day long.'

let paragraphs: string[]
let watch: ArticleWatch
const onChange = vi.fn()

function read(): Extraction {
  const articleBody = paragraphs.join('\n\n')
  return { state: 'extracted', article: { id: 'a', headline: '', publisher: 'P', articleBody }, cutOff: false }
}

/** The page changes, and time passes. */
async function change(...now: string[]): Promise<void> {
  paragraphs = now
  document.body.append(document.createElement('p'))
  await vi.advanceTimersByTimeAsync(15_000)
}

beforeEach(() => {
  vi.useFakeTimers()
  history.replaceState(null, '', '/one')
  paragraphs = [FIRST]
  watch = new ArticleWatch(async () => read(), onChange)
  watch.note(read())
})
afterEach(() => {
  watch.stop()
  vi.useRealTimers()
  onChange.mockReset()
})

it('tells that the article has grown, once', async () => {
  await change(SECOND, FIRST)
  expect(onChange).toHaveBeenCalledTimes(1)
  await change(SECOND, FIRST)
  expect(onChange).toHaveBeenCalledTimes(1)
})

it('takes no clock or counter for an article', async () => {
  await change(FIRST, 'Updated 12:31', '14 comments')
  expect(onChange).not.toHaveBeenCalled()
})

it('is not kept busy by what takes turns', async () => {
  await change(SECOND)
  for (let i = 0; i < 5; i++) await change(i % 2 ? SECOND : FIRST)
  expect(onChange).toHaveBeenCalledTimes(1)
})

it('tells soon that the page is at another address', async () => {
  history.pushState(null, '', '/two')
  document.body.append(document.createElement('p'))
  await vi.advanceTimersByTimeAsync(2000)
  expect(onChange).toHaveBeenCalledTimes(1)
})

it.each(['/one#comments', '/one?utm_source=feed'])('%s is the same page', async (address) => {
  history.pushState(null, '', address)
  await change(FIRST)
  expect(onChange).not.toHaveBeenCalled()
})

it('is silent once it is stopped', async () => {
  watch.stop()
  history.pushState(null, '', '/two')
  await change(SECOND)
  expect(onChange).not.toHaveBeenCalled()
})
