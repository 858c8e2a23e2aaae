/** The page after a click on the icon: the pointer, the card, and the reader's choice of marks, which holds at once. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkToText } from '../../src/ui/text-fragment.ts'
import { keepPicturesOfFailures } from './harness/keep-pictures.ts'
import { named } from './harness/named.ts'
import { isOnScreen, readHighlights, readMarkup, readWords } from './harness/page-state.ts'
import { publishFile, publishText, SAMPLE } from './harness/pages.ts'
import { type Reader, startReader } from './harness/reader.ts'

const QUOTATION = 'there will be no invasion'
/** The last is a small window zoomed to 200 %. */
const WINDOWS = [
  { width: 1200, height: 800 },
  { width: 1200, height: 320 },
  { width: 500, height: 300 },
]

describe('a compared page', () => {
  let reader: Reader
  let page: Page
  keepPicturesOfFailures(() => reader)

  beforeAll(async () => {
    reader = await startReader()
    page = await reader.visit(publishFile(reader.web, SAMPLE))
  })
  afterAll(() => reader?.leave())

  it('is summed up by the popup with what others say otherwise, before the statements', async () => {
    const popup = await reader.clickIcon()
    const words = await readWords(popup)
    const order = [
      'Compare again',
      'What others say otherwise',
      'is not going to be',
      'Statements that others report too',
    ]
    const places = order.map((part) => words.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    const links = await popup.$$eval('.difference-row a', (all) => all.map(({ href }) => href))
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(link).toMatch(/^https?:.*#:~:text=[^-]+$/)
    await reader.closePopup()
    await expect.poll(async () => (await readHighlights(page))['parallax-quote']?.join()).toContain(QUOTATION)
  })

  it('shows a pointer on highlights alone, without a trace in its markup', async () => {
    const markup = await readMarkup(page)
    expect(await cursorAt(page, QUOTATION)).toBe('pointer')
    expect(await readMarkup(page)).toBe(markup)
    expect(await cursorAt(page, 'Fresh coffee')).not.toBe('pointer')
    expect(await cursorAt(page, 'absolutely off')).not.toBe('pointer')
  })

  it.each(WINDOWS)('opens the card beside the sentence, inside a window of %j', async (viewport) => {
    await page.setViewport(viewport)
    await clickOn(page, QUOTATION)
    await page.waitForSelector('[data-parallax=card]')
    const card = await boxOfCard(page)
    for (const line of await linesOf(page, QUOTATION)) {
      expect(card.top >= line.bottom || card.bottom <= line.top).toBe(true)
    }
    expect(card.top).toBeGreaterThanOrEqual(0)
    expect(card.bottom).toBeLessThanOrEqual(viewport.height)
    expect(card.right).toBeLessThanOrEqual(viewport.width)
    expect(card.bottom - card.top).toBeGreaterThan(80)
    await page.keyboard.press('Escape')
    expect(await page.$('[data-parallax=card]')).toBeNull()
    await page.setViewport({ width: 1200, height: 800 })
  })

  it('takes on a change of style at once, and without marks opens no card', async () => {
    const options = await reader.openTab(`${reader.root}src/options/index.html#settings`, false)
    await options.waitForSelector('select')
    const choose = async (style: string) => {
      for (const field of ['Quotations', 'Claims']) await options.locator(named(field, 'field')).fill(style)
    }
    await choose('none')
    await expect.poll(async () => Object.keys(await readHighlights(page))).toEqual([])
    await page.bringToFront()
    await clickOn(page, QUOTATION)
    expect(await page.$('[data-parallax=card]')).toBeNull()
    expect(await cursorAt(page, QUOTATION)).not.toBe('pointer')
    await options.bringToFront()
    await choose('background')
    await expect.poll(async () => (await readHighlights(page))['parallax-claim-ground']?.length).toBeGreaterThan(0)
    await options.close()
  })
})

describe('a link to a sentence', () => {
  let reader: Reader

  beforeAll(async () => {
    reader = await startReader()
  })
  afterAll(() => reader?.leave())

  it.each([
    ['a short one', 'We do not want a drug-free zone, but peace & quiet.'],
    [
      'one with hyphens, commas and “&”',
      'The well-known Smith, Jones & Co. report - 48 pages, 3 of them blank - was lost.',
    ],
    [
      'a long one',
      'Officials in the capital, among them three ministers, said on Sunday that the dam had been inspected twice - in March and in May.',
    ],
  ])('scrolls the browser to %s', async (_, sentence) => {
    const filler = '<p>Nothing happened here, and nobody was told.</p>'.repeat(200)
    const html = `<!doctype html><title>Dam</title>${filler}<p>${sentence.replace('&', '&amp;')}</p>${filler}`
    const address = publishText(reader.web, `long-${sentence.length}.html`, html)
    const page = await reader.visit(linkToText(address, sentence) ?? '')
    await expect.poll(() => isOnScreen(page, sentence)).toBe(true)
  })
})

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Moves the pointer to the first of these words. */
async function pointAt(page: Page, words: string): Promise<{ x: number; y: number }> {
  await page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(wanted))
    paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' })
  }, words)
  const [first] = await linesOf(page, words)
  const place = { x: (first?.left ?? 0) + 5, y: (first?.top ?? 0) + 5 }
  await page.mouse.move(place.x, place.y)
  return place
}

async function clickOn(page: Page, words: string): Promise<void> {
  const { x, y } = await pointAt(page, words)
  await page.mouse.click(x, y)
}

/** What the pointer looks like there, as soon as a frame has been painted. */
async function cursorAt(page: Page, words: string): Promise<string> {
  await pointAt(page, words)
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    const [hovered] = [...document.querySelectorAll(':hover')].toReversed()
    return hovered ? getComputedStyle(hovered).cursor : ''
  })
}

/** Where the lines of these words are in the window. */
function linesOf(page: Page, words: string): Promise<Box[]> {
  return page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1
      if (start < 0 || !node.parentElement?.closest('p')) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + wanted.length)
      return Array.from(range.getClientRects(), ({ left, top, right, bottom }) => ({ left, top, right, bottom }))
    }
    return []
  }, words)
}

function boxOfCard(page: Page): Promise<Box> {
  return page.$eval('[data-parallax=card]', (card) => {
    const { left, top, right, bottom } = card.getBoundingClientRect()
    return { left, top, right, bottom }
  })
}
