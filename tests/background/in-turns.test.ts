import { expect, test, vi } from 'vitest'
import { forEachInTurns } from '../../src/background/in-turns.ts'

test('works in order, and lets others run whenever a turn is over', async () => {
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
  let clock = 0
  const done: string[] = []
  setTimeout(() => done.push('somebody else'))
  await forEachInTurns(['a', 'b', 'c', 'd', 'e'], (item) => {
    clock += 30
    done.push(item)
  })
  expect(done).toEqual(['a', 'b', 'somebody else', 'c', 'd', 'e'])
  vi.restoreAllMocks()
})
