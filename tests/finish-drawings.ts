/** After each file of unit tests: what a drawing has left to do is done. */
import { afterAll } from 'vitest'

/** In milliseconds: longer than Preact puts off what follows a drawing, which would find the document gone. */
const AFTER_LAST_DRAWING = 150

afterAll(async () => {
  if (typeof document !== 'undefined') await new Promise((done) => setTimeout(done, AFTER_LAST_DRAWING))
})
