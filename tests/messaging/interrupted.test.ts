import { expect, test } from 'vitest'
import { InterruptedError, sayInterruptions } from '../../src/messaging/interrupted.ts'

const failing = (message: string) => sayInterruptions(() => Promise.reject(new Error(message)))

test.each([
  // Chrome
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'The message port closed before a response was received.',
  'Could not establish connection. Receiving end does not exist.',
  // Firefox
  'Promised response from onMessage listener went out of scope',
  "Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved",
])('a background that does not answer is told in words: %s', async (message) => {
  await expect(failing(message)()).rejects.toThrow(InterruptedError)
  await expect(failing(message)()).rejects.toThrow(/The browser stopped Parallax .* try again/)
})

test('what the background answers with is passed on', async () => {
  await expect(failing('This site names no feed.')()).rejects.toThrow(/^This site names no feed\.$/)
  await expect(sayInterruptions(async (number: number) => number + 1)(1)).resolves.toBe(2)
})
