import { expect, test, vi } from 'vitest'
import { OnceAtATime } from '../../src/background/once-at-a-time.ts'

test('whoever asks while a task runs gets the same answer', async () => {
  const once = new OnceAtATime<number, string>()
  const task = vi.fn(async () => 'done')
  expect(await Promise.all([once.run(1, task), once.run(1, task), once.run(2, task)])).toEqual(['done', 'done', 'done'])
  expect(task).toHaveBeenCalledTimes(2)
})

test('a task may run again once it has ended, successfully or not', async () => {
  const once = new OnceAtATime<number, string>()
  await expect(once.run(1, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await once.run(1, async () => 'mended')).toBe('mended')
})
