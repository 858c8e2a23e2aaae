/** Access to sites, asked for one origin at a time and only inside the reader's own click. */
import browser from 'webextension-polyfill'
import { originPattern } from './origin-pattern.ts'

export async function hasAccess(address: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(address)] })
}

/** Asks the reader; false when refused. Must be called directly in a click's handler, before anything is awaited. */
export async function requestAccess(addresses: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(addresses.map(originPattern))] })
}

/** The match patterns that the reader granted access to, without those that come with the extension itself. */
export async function listAccess(): Promise<string[]> {
  const { host_permissions: own = [] } = browser.runtime.getManifest() as { host_permissions?: string[] }
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter((origin) => !own.includes(origin))
}

export async function removeAccess(patterns: readonly string[]): Promise<void> {
  if (patterns.length > 0) await browser.permissions.remove({ origins: [...patterns] })
}

/** Calls back when the reader grants or revokes access, in Parallax or in the browser's own pages. */
export function onAccessChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
}
