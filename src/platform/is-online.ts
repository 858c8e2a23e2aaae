/** Whether there is any network. Browsers are only sure of the opposite: false means that nothing can be reached. */
export function isOnline(): boolean {
  return navigator.onLine !== false
}
