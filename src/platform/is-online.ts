/** Whether there is any network. Browsers are only sure of the opposite; where nothing says so, as in Node, there is. */
export function isOnline(): boolean {
  return globalThis.navigator?.onLine !== false
}
