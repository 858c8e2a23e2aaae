/**
 * Access to sites, given and taken in the browser's own page of extensions: a prompt of the browser is nothing that a
 * tool can click. What was given there is granted without a prompt when the extension asks for it.
 */
import { extensionId, type OwnPage } from './own-page.ts'
import type { Reader } from './reader.ts'

/** @param origins match patterns: "http://daily.test/*" */
export async function giveAccess(reader: Reader, own: OwnPage, origins: readonly string[]): Promise<void> {
  await allowAccess(reader, origins)
  await own.page.evaluate(`chrome.permissions.request({ origins: ${JSON.stringify(origins)} })`)
}

/** The reader's consent alone: what the extension asks for afterwards, it gets. */
export function allowAccess(reader: Pick<Reader, 'browser'>, origins: readonly string[]): Promise<void> {
  return changeAccess(reader, 'addHostPermission', origins)
}

export function takeAccess(reader: Reader, origin: string): Promise<void> {
  return changeAccess(reader, 'removeHostPermission', [origin])
}

type Change = 'addHostPermission' | 'removeHostPermission'

async function changeAccess(
  reader: Pick<Reader, 'browser'>,
  change: Change,
  origins: readonly string[],
): Promise<void> {
  const page = await reader.browser.newPage({ type: 'tab', background: true })
  await page.goto('chrome://extensions/')
  const id = JSON.stringify(await extensionId(reader))
  for (const origin of origins) {
    await page.evaluate(`chrome.developerPrivate.${change}(${id}, ${JSON.stringify(origin)})`)
  }
  await page.close()
}
