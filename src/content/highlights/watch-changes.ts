/** Reacts to changes of the page without ever taking much of its time. */

/** Changes come in bursts: wait this long after the first, then react to all of them at once. */
const MIN_REST_MS = 250
/** After slow work, wait this many times as long: that keeps to about a tenth of the page's time. */
const REST_FACTOR = 10

/** Calls back some time after changes below `root`. @returns a function that stops watching. */
export function watchChanges(root: Node, react: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let rest = MIN_REST_MS
  const run = () => {
    timer = undefined
    const start = performance.now()
    react()
    rest = Math.max(MIN_REST_MS, (performance.now() - start) * REST_FACTOR)
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
