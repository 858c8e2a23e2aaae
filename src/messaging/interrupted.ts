/** What comes back when the browser ends the background before it has answered: it may at any moment. */
import { say } from '../locale/say.ts'

/** Its message is for the reader. What was asked for was done as a whole or not at all, and may be asked for again. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError'
}

/** In Chrome's words and Firefox's, which no reader could make anything of. */
const SILENCES =
  /message (?:channel|port) closed|Receiving end does not exist|went out of scope|destroyed before query|No response/

/** Sends as before; where nobody answers, that is said in words. */
export function sayInterruptions<Send extends (...message: never[]) => Promise<unknown>>(send: Send): Send {
  const sendOrSay = async (...message: Parameters<Send>) => {
    try {
      return await send(...message)
    } catch (error) {
      throw error instanceof Error && SILENCES.test(error.message) ? new InterruptedError(say('interrupted')) : error
    }
  }
  return sendOrSay as unknown as Send
}
