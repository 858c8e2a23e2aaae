/** Access to sites, given and taken: each browser lets a tool do it in its own way. */
import type { OwnPage } from './own-page.ts'
import type { Reader } from './reader.ts'

/** @param origins match patterns: "http://daily.test/*" */
export async function giveAccess(reader: Reader, own: OwnPage, origins: readonly string[]): Promise<void> {
  await reader.giveAccess(origins, own.page)
}

/** The reader's consent alone: what the extension asks for afterwards, it gets. */
export function allowAccess(reader: Reader, origins: readonly string[]): Promise<void> {
  return reader.allowAccess(origins)
}

export function takeAccess(reader: Reader, origin: string): Promise<void> {
  return reader.takeAccess(origin)
}
