import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { RedoQueue } from '../../../src/background/redo/redo-queue.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('makes one comparison of many reasons, each tab once', async () => {
  const redo = vi.fn(async () => {})
  const queue = new RedoQueue(redo)
  for (let i = 0; i < 5; i++) {
    queue.add([1, 2])
    await vi.advanceTimersByTimeAsync(300)
  }
  expect(redo).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1000)
  expect(redo.mock.calls).toEqual([[1], [2]])
})

it('goes through the tabs one after another', async () => {
  let running = 0
  let most = 0
  const queue = new RedoQueue(async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setTimeout(resolve, 500))
    running--
  })
  queue.add([1, 2])
  await vi.advanceTimersByTimeAsync(800)
  queue.add([3])
  await vi.advanceTimersByTimeAsync(5000)
  expect(most).toBe(1)
  expect(running).toBe(0)
})

it('does nothing for no tabs', async () => {
  const redo = vi.fn(async () => {})
  new RedoQueue(redo).add([])
  await vi.advanceTimersByTimeAsync(5000)
  expect(redo).not.toHaveBeenCalled()
})
