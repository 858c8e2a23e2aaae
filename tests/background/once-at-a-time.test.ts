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

test('who wants a new answer gets it after the old one, and so does whoever asks in the meantime', async () => {
  const once = new OnceAtATime<number, string>()
  const answers: string[] = []
  const answer = (text: string) => async () => {
    await Promise.resolve()
    answers.push(text)
    return text
  }
  const asked = [once.run(1, answer('old')), once.runAnew(1, answer('new')), once.run(1, answer('never'))]
  expect(await Promise.all(asked)).toEqual(['old', 'new', 'new'])
  expect(answers).toEqual(['old', 'new'])
  expect(await once.run(1, answer('next'))).toBe('next')
})

test('a task that breaks does not keep the one after it from running', async () => {
  const once = new OnceAtATime<number, string>()
  const broken = once.run(1, () => Promise.reject(new Error('broken')))
  const anew = once.runAnew(1, async () => 'mended')
  await expect(broken).rejects.toThrow('broken')
  expect(await anew).toBe('mended')
})
