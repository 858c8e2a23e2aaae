/** Work that must not happen twice at a time: it is done one after another, in the order in which it was asked for. */

const last = new Map<string, Promise<unknown>>()

/** Runs a task after those that were asked for before it under the same key. It must not ask for that key again. */
export function inTurn<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
  const result = (last.get(key) ?? Promise.resolve()).then(task)
  const settled = result
    .catch(() => {})
    .then(() => {
      if (last.get(key) === settled) last.delete(key)
    })
  last.set(key, settled)
  return result
}
