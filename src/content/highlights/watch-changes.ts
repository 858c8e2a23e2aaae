/** Tells when the page has changed, without ever taking a large part of its time. */

/** Changes come in bursts: wait this long after the first and react to all of them at once. */
const LEAST_REST_MS = 250
/** After work that took long, wait this many times as long: at most about a tenth of the page's time. */
const REST_FACTOR = 10

/** @returns a function that ends the watch. */
export function watchChanges(root: Node, react: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let rest = LEAST_REST_MS
  const run = () => {
    timer = undefined
    const start = performance.now()
    react()
    rest = Math.max(LEAST_REST_MS, (performance.now() - start) * REST_FACTOR)
  }
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(run, rest)
  })
  observer.observe(root, { childList: true, characterData: true, subtree: true })
  return () => {
    observer.disconnect()
    clearTimeout(timer)
  }
}
