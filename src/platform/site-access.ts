/** Access to sites, asked for one origin at a time and only inside the reader's own click. */
import browser from 'webextension-polyfill'

/** The match pattern of exactly one origin: "https://www.example.org/*". @throws TypeError for what is no address. */
export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}

export async function hasAccess(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(address)] })
}

/** Asks the reader. Must be called straight from a click, before anything is awaited; false when refused. */
export async function requestAccess(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(addresses.map(originPattern))] })
}

/** Calls back when the reader gives or takes back access, in Parallax or in the browser's own pages. */
export function onAccessChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
}
