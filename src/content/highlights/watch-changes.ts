/** Reacts to changes of the page without ever taking much of its time. */

/** Changes come in bursts: wait this long after the first, then react to all of them at once. */
const MIN_REST_MS = 250
/** After slow work, wait this many times as long: that keeps to about a tenth of the page's time. */
const REST_FACTOR = 10

interface Reactions {
  /** At once, before anything else can happen on the page; has to cost next to nothing. */
  note?: (changes: readonly MutationRecord[]) => void
  /** Before the page is next painted; has to be done in a part of a millisecond. */
  glance?: () => void
  /** Some time after the changes; may take a while. Never called again before it is done. */
  look: () => unknown
}

/** Reacts to changes below `root`. @returns a function that stops watching. */
export function watchChanges(root: Node, { note, glance, look }: Reactions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame: number | undefined
  let rest = MIN_REST_MS
  let isDue = false
  let isStopped = false
  const afterRest = async () => {
    isDue = false
    const start = performance.now()
    await look()
    rest = Math.max(MIN_REST_MS, (performance.now() - start) * REST_FACTOR)
    timer = undefined
    if (isDue && !isStopped) wait()
  }
  const wait = () => {
    isDue = true
    timer ??= setTimeout(afterRest, rest)
  }
  const beforePaint = () => {
    frame = undefined
    glance?.()
  }
  const observer = new MutationObserver((changes) => {
    note?.(changes)
    wait()
    if (glance) frame ??= requestAnimationFrame(beforePaint)
  })
  observer.observe(root, { childList: true, characterData: true, subtree: true })
  return () => {
    isStopped = true
    observer.disconnect()
    clearTimeout(timer)
    if (frame !== undefined) cancelAnimationFrame(frame)
  }
}
