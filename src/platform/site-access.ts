/** Access to sites, asked for one origin at a time and only inside the reader's own click. */
import browser from 'webextension-polyfill'

/** The match pattern of exactly one origin: "https://www.example.org/*". @throws TypeError for what is not an address. */
export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}

/** Whether a pattern is such a one; "https://*.example.org/*", say, covers more. */
export function isOriginPattern(pattern: string): boolean {
  return /^https?:\/\/[^*/]+\/\*$/.test(pattern)
}

export async function hasAccess(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(address)] })
}

/** Asks the reader. Must be called straight from a click, before anything is awaited; false when refused. */
export async function requestAccess(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(addresses.map(originPattern))] })
}

/** The match patterns that the reader gave access to; not those that come with the extension itself. */
export async function listAccess(): Promise<string[]> {
  const { host_permissions: own = [] } = browser.runtime.getManifest() as { host_permissions?: string[] }
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter((origin) => !own.includes(origin))
}

export async function removeAccess(patterns: readonly string[]): Promise<void> {
  if (patterns.length > 0) await browser.permissions.remove({ origins: [...patterns] })
}

/** Calls back when the reader gives or takes back access, in Parallax or in the browser's own pages. */
export function onAccessChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
}
