import { expect, test } from 'vitest'
import { inTurn } from '../../src/background/in-turn.ts'

/** Tasks that write down when they begin and end, and fail where told to. */
function diary() {
  const log: string[] = []
  const task =
    (name: string, fails = false) =>
    async () => {
      log.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 2))
      log.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    }
  return { log, task }
}

test('tasks of one key wait for each other, also for one that fails', async () => {
  const { log, task } = diary()
  const results = await Promise.allSettled([inTurn('key', task('a', true)), inTurn('key', task('b'))])
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  expect(results).toMatchObject([{ status: 'rejected' }, { status: 'fulfilled', value: 'b' }])
})

test('tasks of other keys do not', async () => {
  const { log, task } = diary()
  await Promise.all([inTurn('one', task('a')), inTurn('other', task('b'))])
  expect(log.slice(0, 2)).toEqual(['a begins', 'b begins'])
})
