/** Shows what a reader would see on a machine without a screen: page and popup as pictures, the comparison as text. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { LaunchedBrowser } from './launch-browser.ts'
import { openPopup, waitUntilFilled } from './open-popup.ts'

const PICTURE_FOLDER = 'screenshots'
const PAGE_SIZE = { width: 1280, height: 900 }

export async function showHeadless({ browser, extension }: LaunchedBrowser, url: string): Promise<void> {
  if (!extension) throw new Error('This browser cannot open the popup without a screen.')
  const page = await browser.newPage()
  await page.setViewport(PAGE_SIZE)
  await page.goto(url)
  const popup = await openPopup(page, extension)
  await waitUntilFilled(popup)
  console.log(await popup.evaluate('document.body.innerText'))
  await mkdir(PICTURE_FOLDER, { recursive: true })
  await takePicture(popup, 'popup')
  await takePicture(page, 'page')
}

async function takePicture(page: Page, name: string): Promise<void> {
  const path = join(PICTURE_FOLDER, `${name}.png`)
  await page.screenshot({ path })
  console.log(`Picture of the ${name}: ${path}`)
}
