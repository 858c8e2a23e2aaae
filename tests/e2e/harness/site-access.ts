/**
 * Access to sites, given and taken in the browser's own page of extensions: a prompt of the browser is nothing that a
 * tool can click. What was given there is granted without a prompt when the extension asks for it.
 */
import { extensionId, type OwnPage } from './own-page.ts'
import type { Reader } from './reader.ts'

/** @param origin a match pattern: "http://daily.test/*" */
export async function giveAccess(reader: Reader, own: OwnPage, origin: string): Promise<void> {
  await allowAccess(reader, origin)
  await own.page.evaluate(`chrome.permissions.request({ origins: [${JSON.stringify(origin)}] })`)
}

/** The reader's consent alone: what the extension asks for afterwards, it gets. */
export function allowAccess(reader: Reader, origin: string): Promise<void> {
  return changeAccess(reader, 'addHostPermission', origin)
}

export function takeAccess(reader: Reader, origin: string): Promise<void> {
  return changeAccess(reader, 'removeHostPermission', origin)
}

async function changeAccess(
  reader: Reader,
  change: 'addHostPermission' | 'removeHostPermission',
  origin: string,
): Promise<void> {
  const page = await reader.browser.newPage({ type: 'tab', background: true })
  await page.goto('chrome://extensions/')
  const [id, host] = [await extensionId(reader), origin].map((value) => JSON.stringify(value))
  await page.evaluate(`chrome.developerPrivate.${change}(${id}, ${host})`)
  await page.close()
}
