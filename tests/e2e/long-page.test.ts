/**
 * A page that takes long to read, on a slow machine: it goes on meanwhile, and the reader can stop it. In Chromium alone, which
 * can be slowed down.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findPopup, waitUntilFilled } from '../../src/cli/open-popup.ts'
import { keepPicturesOfFailures } from './harness/keep-pictures.ts'
import { readWords } from './harness/page-state.ts'
import { publishText } from './harness/pages.ts'
import { type Reader, startReader } from './harness/reader.ts'

const PARAGRAPH = '<p>The dam that nobody wanted to build was built in a year, and then it broke on a Sunday.</p>'
const HTML = `<!doctype html><title>The dam</title><meta property="og:type" content="article">
  <article><h1>The dam</h1>${PARAGRAPH.repeat(4000)}</article>`
/** As many times as slow as this machine. */
const SLOWNESS = 20

let reader: Reader
keepPicturesOfFailures(() => reader)

beforeAll(async () => {
  reader = await startReader()
})
afterAll(() => reader?.leave())

it('is stopped in the popup, which says so, and read when the reader tries again', async () => {
  const page = await reader.visit(publishText(reader.web, 'long.html', HTML))
  await page.emulateCPUThrottling(SLOWNESS)
  const filled = reader.clickIcon()
  const popup = await waitForPopup()
  await popup.waitForSelector('section.message button', { timeout: 60_000 })
  expect(await readWords(popup)).toContain('Still reading this page')
  await popup.click('section.message button')
  expect(await readWords(await filled)).toContain('Reading stopped')
  await page.emulateCPUThrottling(1)
  await popup.click('main > button.action')
  await expect.poll(() => readWords(popup)).not.toContain('Reading stopped')
  await waitUntilFilled(popup)
  expect(await readWords(popup)).toContain('The dam')
})

async function waitForPopup(): Promise<Page> {
  await expect.poll(() => findPopup(reader.browser)).toBeTruthy()
  const page = await findPopup(reader.browser)?.asPage()
  if (!page) throw new Error('The popup has closed.')
  return page
}
