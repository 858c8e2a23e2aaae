/**
 * Changes of the library that read what they replace are made one after another: two at once would each bring back
 * what the other took away.
 */
let last: Promise<unknown> = Promise.resolve()

/** Runs a change after those that were asked for before it. It must not ask for another one in turn. */
export function inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
  const result = last.then(change)
  last = result.catch(() => {})
  return result
}
