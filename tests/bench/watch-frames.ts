/** Runs in a page and keeps the longest wait between frames in `longest`. It is text because tsx adds helpers to functions. */
export const WATCH_FRAMES = `
  globalThis.longest = 0
  let last = performance.now()
  const next = (now) => {
    longest = Math.max(longest, now - last)
    last = now
    requestAnimationFrame(next)
  }
  requestAnimationFrame(next)`
