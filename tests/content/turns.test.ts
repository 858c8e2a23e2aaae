// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { doInTurns } from '../../src/content/turns.ts'
import { type Steps, waitFor } from '../../src/extraction/steps.ts'

test('work is given what it waits for', async () => {
  function* add(): Steps<number, Promise<number>> {
    yield
    return (yield* waitFor(Promise.resolve(1))) + (yield* waitFor(Promise.resolve(2)))
  }
  expect(await doInTurns(add())).toBe(3)
})

test('work is told why it waits in vain, and may go on', async () => {
  function* recover(): Steps<string, Promise<string>> {
    try {
      return yield* waitFor(Promise.reject(new Error('gone')))
    } catch (error) {
      return `Without it: ${error}`
    }
  }
  expect(await doInTurns(recover())).toBe('Without it: Error: gone')
})

test('work that is not told what to do without it fails', async () => {
  await expect(doInTurns(waitFor(Promise.reject(new Error('gone'))))).rejects.toThrow('gone')
})

test.each([
  ['while it waits', () => waitFor(new Promise<never>(() => {}))],
  [
    'while it works',
    function* (): Steps<never> {
      for (;;) yield
    },
  ],
])('work is stopped %s', async (_, begin) => {
  const stopping = new AbortController()
  setTimeout(() => stopping.abort(), 20)
  expect(await doInTurns(begin(), stopping.signal)).toBeUndefined()
})
