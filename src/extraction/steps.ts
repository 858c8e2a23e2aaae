/** Work that can be interrupted: it yields wherever somebody else may go first. */
export type Steps<Result> = Generator<void, Result>

/** Does all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
