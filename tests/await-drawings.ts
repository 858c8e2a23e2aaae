/** For unit tests of what is drawn: how long it may take, and after each file what a drawing has left to do is done. */
import { afterAll } from 'vitest'

/** In milliseconds, where the library has one second: no test may fail on a clock. */
const PATIENCE = 60_000
/** In milliseconds: longer than Preact puts off what follows a drawing, which would find the document gone. */
const AFTER_LAST_DRAWING = 150

if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/preact')
  configure({ asyncUtilTimeout: PATIENCE })
  afterAll(() => new Promise((done) => setTimeout(done, AFTER_LAST_DRAWING)))
}
