import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readInWorker } from '../../../src/offscreen/lists/read-in-worker.ts'

const LIST = { text: '<rss/>', base: 'https://news.example/feed' }

/** A worker that does what a test wants when it is sent a list, and tells whether it was ended. */
class FakeWorker {
  static started: FakeWorker[] = []
  static work: (worker: FakeWorker) => void
  onmessage?: (event: { data: unknown }) => void
  onerror?: (event: { message: string }) => void
  sent: unknown
  isEnded = false

  constructor() {
    FakeWorker.started.push(this)
  }

  postMessage(sent: unknown): void {
    this.sent = sent
    FakeWorker.work(this)
  }

  terminate(): void {
    this.isEnded = true
  }
}

beforeEach(() => {
  FakeWorker.started = []
  vi.stubGlobal('Worker', FakeWorker)
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('gives what the worker read, and ends it', async () => {
  FakeWorker.work = ({ onmessage }) => onmessage?.({ data: { list: { entries: [] } } })
  expect(await readInWorker('feed', LIST)).toEqual({ list: { entries: [] } })
  expect(FakeWorker.started).toMatchObject([{ sent: { kind: 'feed', list: LIST }, isEnded: true }])
})

test('gives up a list that keeps its worker busy, and ends the worker', async () => {
  FakeWorker.work = () => {}
  const reading = readInWorker('sitemap', LIST)
  await vi.runAllTimersAsync()
  expect(await reading).toEqual({ fault: { kind: 'endless' } })
  expect(FakeWorker.started).toMatchObject([{ isEnded: true }])
})

test('fails with a worker that fails, and ends it', async () => {
  FakeWorker.work = ({ onerror }) => onerror?.({ message: 'out of memory' })
  await expect(readInWorker('feed', LIST)).rejects.toThrow('out of memory')
  expect(FakeWorker.started).toMatchObject([{ isEnded: true }])
})
