/**
 * Work that can be interrupted: it yields wherever somebody else may go first. Some of it has to wait, too: it yields the
 * promise, and is given what comes of it.
 */
export type Steps<Result, Wait extends Promise<unknown> = never> = Generator<Wait | undefined, Result>

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** What comes of a promise, in work that is done by `doInTurns`. */
export function* waitFor<Value>(promise: Promise<Value>): Steps<Value, Promise<Value>> {
  return yield promise
}
