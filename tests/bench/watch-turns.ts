/** Runs in a worker or page and keeps its longest turn, in milliseconds, in `longest`: nothing else runs there meanwhile. */
export const WATCH_TURNS = `
  globalThis.longest = 0
  let last = performance.now()
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
    port2.postMessage(0)
  }
  port2.postMessage(0)`
