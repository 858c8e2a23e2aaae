/** Reads a web address as people type it. */

/** "example.org" means https. Undefined for anything that is not a web address. */
export function readAddress(typed: string): URL | undefined {
  const text = typed.trim()
  const address = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/:]+:\d+/.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const named = /\.|^localhost$|^\[/.test(url.hostname)
  return /^https?:$/.test(url.protocol) && named ? url : undefined
}
