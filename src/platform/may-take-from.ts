/**
 * Whether the reader gave access to an address that a server has led to. Where nobody says so, as in Node, they did: a
 * browser is asked as it is there, since webextension-polyfill loads in none but an extension.
 */
import { originPattern } from './origin-pattern.ts'

interface Extension {
  permissions?: { contains(permissions: { origins: string[] }): Promise<boolean> }
}

export async function mayTakeFrom(address: string): Promise<boolean> {
  const { browser, chrome } = globalThis as { browser?: Extension; chrome?: Extension }
  const { permissions } = browser ?? chrome ?? {}
  return permissions?.contains({ origins: [originPattern(address)] }) ?? true
}
