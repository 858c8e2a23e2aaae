/**
 * The side panel beside a page: opened by a click in the popup, as Chrome opens it, and following what the reader does
 * in the tab beside it.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepPicturesOfFailures } from './harness/keep-pictures.ts'
import { named } from './harness/named.ts'
import { isOnScreen, readWords } from './harness/page-state.ts'
import { publishFile, SAMPLE } from './harness/pages.ts'
import { type Reader, startReader } from './harness/reader.ts'

const QUOTATION = 'there will be no invasion'
const ALONE = 'The mayor of a place that no other outlet names was on holiday.'

describe('the side panel', () => {
  let reader: Reader
  let page: Page
  let panel: Page
  keepPicturesOfFailures(() => reader)

  beforeAll(async () => {
    reader = await startReader()
    page = await reader.visit(publishFile(reader.web, SAMPLE))
    panel = await openPanel(reader, await reader.clickIcon())
  })
  afterAll(() => reader?.leave())

  it('shows the comparison that the popup showed', async () => {
    await panel.waitForSelector('[role="tablist"]')
    expect(await readWords(panel)).toContain("Mexico says 'no invasion'")
    expect(await panel.$$('.difference-row')).not.toHaveLength(0)
  })

  it.each(['Statements', 'Missing here / Only here', 'Story', 'Picture'])('shows %s', async (name) => {
    await chooseTab(panel, name)
    expect(await panel.$$('[role="tabpanel"] :is(.statements, .plain-list, table)')).not.toHaveLength(0)
    expect(await isWiderThanWindow(panel)).toBe(false)
  })

  it('opens a pair from the picture', async () => {
    await panel.click('.matrix [aria-disabled="false"]')
    await panel.waitForSelector('dialog[open] blockquote')
    await panel.keyboard.press('Escape')
    await panel.waitForSelector('dialog', { hidden: true })
  })

  it('shows a statement in the page', async () => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await chooseTab(panel, 'Statements')
    await panel.locator(`::-p-xpath(//button[contains(., "${QUOTATION}")])`).click()
    await expect.poll(() => isOnScreen(page, QUOTATION)).toBe(true)
  })

  it('keeps the view that was chosen when the reader compares again', async () => {
    await clickButton(panel, 'Compare again')
    await expect.poll(() => readChosenTab(panel)).toBe('Statements')
  })

  it('says that a new page is not compared yet, and reads nothing of it by itself', async () => {
    const other = 'http://elsewhere.test/article.html'
    reader.web.publish(other, { body: `<!doctype html><title>Elsewhere</title><p>${ALONE}</p>` })
    await page.goto(other)
    await expect.poll(() => readWords(panel)).toContain('not been compared yet')
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  })

  it('says how to go on where the browser does not let it read', async () => {
    await clickButton(panel, 'Compare this page')
    await expect.poll(() => readWords(panel)).toContain('Click the icon of Parallax first')
  })

  it('shows what a click on the icon finds', async () => {
    await reader.clickIcon()
    await expect.poll(() => readWords(panel)).toMatch(/No article|Nothing on this story/)
  })

  it('shows another comparison when the tab goes back to a story of the library', async () => {
    await reader.visit(publishFile(reader.web, SAMPLE))
    await expect.poll(() => readWords(panel)).toContain('not been compared yet')
    await reader.clickIcon()
    await expect.poll(() => readWords(panel)).toContain("Mexico says 'no invasion'")
  })
})

/** The reader's click on the popup's button, which a browser asks for before it opens a panel. */
async function openPanel(reader: Reader, popup: Page): Promise<Page> {
  await clickButton(popup, 'Open the side panel')
  return reader.findPanel()
}

async function clickButton(page: Page, name: string): Promise<void> {
  await page.locator(named(name)).click()
}

async function chooseTab(panel: Page, name: string): Promise<void> {
  await panel.locator(named(name, 'tab')).click()
}

function readChosenTab(panel: Page): Promise<string | null> {
  return panel.evaluate(() => document.querySelector('[aria-selected="true"]')?.textContent ?? null)
}

function isWiderThanWindow(panel: Page): Promise<boolean> {
  return panel.evaluate(() => document.documentElement.scrollWidth > innerWidth)
}
