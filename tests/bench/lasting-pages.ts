/** What stays open while a reader reads: a page that was compared, the side panel beside it, the options; and the worker. */
import type { CDPSession } from 'puppeteer-core'
import { named } from '../e2e/harness/named.ts'
import type { Reader } from '../e2e/harness/reader.ts'
import { findWorker } from './in-chromium.ts'
import { measureHeldMemory } from './measure-memory.ts'

/** Whose memory is measured, by the name that it is printed with. */
export type Lasting = Map<string, CDPSession>

/** @param address of the page that is compared and stays open. */
export async function openLastingPages(reader: Reader, address: string): Promise<Lasting> {
  await reader.openTab(`${reader.root}src/options/index.html`, true)
  const page = await reader.visit(address)
  await page.bringToFront()
  const popup = await reader.clickIcon()
  await popup.locator(named('Open the side panel')).click()
  const panel = await reader.findPanel()
  await panel.waitForSelector('[role="tablist"]')
  return new Map([
    ['the worker', (await findWorker(reader)).client],
    // The side panel, the options and the page that parses feeds share their memory.
    ['Parallax’s own pages', await panel.createCDPSession()],
    ['a compared page', await page.createCDPSession()],
  ])
}

/** Until what arrived last has had the page that stays open compared again. */
const SETTLE_MS = 5000

/** Megabytes by name. */
export async function measureLasting(lasting: Lasting): Promise<Map<string, number>> {
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  const memory = new Map<string, number>()
  for (const [name, devTools] of lasting) memory.set(name, await measureHeldMemory(devTools))
  return memory
}
