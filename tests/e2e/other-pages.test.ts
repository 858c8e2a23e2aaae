/** Pages that are not the sample: other reports of the event, heavy ones, restless ones, and those that hold no article. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepPicturesOfFailures } from './harness/keep-pictures.ts'
import { readBadge, readHighlights, readMarkup, readWords } from './harness/page-state.ts'
import { publishFile, publishText, SAMPLE } from './harness/pages.ts'
import { ENGINE, type Reader, startReader } from './harness/reader.ts'

const FIXTURES = 'tests/fixtures/pages'
const MEGABYTE = 1024 * 1024

describe('a click', () => {
  let reader: Reader
  keepPicturesOfFailures(() => reader)

  beforeAll(async () => {
    reader = await startReader()
  })
  afterAll(() => reader?.leave())

  async function open(url: string): Promise<{ page: Page; popup: Page; words: string }> {
    const page = await reader.visit(url)
    const popup = await reader.clickIcon()
    return { page, popup, words: await readWords(popup) }
  }

  it.each(['event-wire-report.html', 'event-analysis.html'])('on %s finds what others report', async (file) => {
    const { page, popup } = await open(publishFile(reader.web, `${FIXTURES}/${file}`))
    expect(Number(await readBadge(popup))).toBeGreaterThanOrEqual(3)
    expect((await readHighlights(page))['parallax-quote']?.length).toBeGreaterThan(0)
    expect(await popup.$$('mark')).not.toHaveLength(0)
  })

  it('on a page of 5 MB finds the same as without the ballast', async () => {
    const html = readFileSync(SAMPLE, 'utf8')
    const light = await open(publishText(reader.web, 'light.html', html))
    const expected = await readHighlights(light.page)
    expect(expected['parallax-quote']).toContainEqual(expect.stringContaining('no invasion'))
    const page = await reader.visit(publishText(reader.web, 'heavy.html', addComments(html, 5 * MEGABYTE)))
    const start = performance.now()
    await reader.clickIcon()
    console.log(`Page of 5 MB, click to filled popup: ${(performance.now() - start).toFixed(0)} ms`)
    await expect.poll(() => readHighlights(page)).toEqual(expected)
  })

  it('on a page whose elements are named like properties of documents and forms finds the same', async () => {
    const html = readFileSync(SAMPLE, 'utf8')
    const plain = await open(publishText(reader.web, 'plain.html', html))
    const expected = await readHighlights(plain.page)
    const names = listPropertyNames(await plain.page.evaluate(listOwnNames))
    const inForm = names.map((name) => `<input type="hidden" name="${name}">`).join('')
    const inPage = names.map((name) => `<img name="${name}" alt="">`).join('')
    const body = html.replace('<main', `<form>${inForm}</form>${inPage}<main`)
    expect(body).not.toBe(html)
    const { page, words } = await open(publishText(reader.web, 'named.html', body))
    expect(words).not.toMatch(/went wrong|no article/i)
    expect(await page.evaluate('[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)')).toBe(
      Object.values(expected).flat().length,
    )
  })

  it('on a page that renders its paragraphs again paints the same words again, and no others', async () => {
    const { page } = await open(publishFile(reader.web, `${FIXTURES}/rerender.html`))
    const before = await readHighlights(page)
    expect(before['parallax-quote']?.length).toBeGreaterThan(0)
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true))
    })
    await expect.poll(() => readHighlights(page)).toEqual(before)
  })

  it('on a page whose text is gone paints nothing', async () => {
    const { page } = await open(publishText(reader.web, 'gone.html', readFileSync(SAMPLE, 'utf8')))
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('h2, p')) paragraph.textContent = 'Something else altogether.'
    })
    await expect.poll(async () => Object.values(await readHighlights(page)).flat()).toEqual([])
  })

  it('on a page that is no article says so and touches nothing', async () => {
    const url = publishFile(reader.web, `${FIXTURES}/home-page.html`)
    const page = await reader.visit(url)
    const markup = await readMarkup(page)
    const popup = await reader.clickIcon()
    expect(await readWords(popup)).toMatch(/no article|not an article/i)
    expect(await readMarkup(page)).toBe(markup)
    expect(await readBadge(popup)).toBe('')
  })

  it('on an article that is cut off says that it is', async () => {
    const { words } = await open(publishFile(reader.web, `${FIXTURES}/paywall.html`))
    expect(words).toMatch(/cut off/i)
  })

  it("on one of the browser's own pages says that it may not be read", async () => {
    expect((await open(ENGINE === 'firefox' ? 'about:support' : 'chrome://version/')).words).toMatch(/browser/i)
  })

  it('on a PDF says that it cannot be read', async () => {
    const url = 'http://daily.test/report.pdf'
    reader.web.publish(url, { body: '%PDF-1.4\ntrailer<</Root 1 0 R>>', type: 'application/pdf' })
    expect((await open(url)).words).toMatch(/PDF/)
  })
})

describe('a click with an empty library', () => {
  const FOLDER = 'test-results/empty-library'
  let reader: Reader
  keepPicturesOfFailures(() => reader)

  beforeAll(async () => {
    const env = { ...process.env, VITEST: undefined, NODE_ENV: undefined }
    execFileSync('npx', ['tsx', 'tests/e2e/harness/build-empty-library.ts', FOLDER], { env })
    reader = await startReader(FOLDER)
  })
  afterAll(() => reader?.leave())

  it('says that there is nothing to compare with', async () => {
    await reader.visit(publishFile(reader.web, SAMPLE))
    const popup = await reader.clickIcon()
    expect(await readWords(popup)).toMatch(/library is empty|no articles/i)
  })
})

/** The readers' comments below an article, as many as make a page of this size. */
function addComments(html: string, size: number): string {
  const comment =
    '<li class="comment"><b>A reader</b> <time>10 August</time> <span>Well <i>said</i>, as ever.</span></li>\n'
  const comments = comment.repeat(Math.ceil((size - html.length) / comment.length))
  return html.replace('</body>', `<section id="comments"><ol>${comments}</ol></section></body>`)
}

/** Every property of the classes of a document, a form and an element. */
function listOwnNames(): string[] {
  return [Document, HTMLFormElement, HTMLElement, Element, Node].flatMap((type) =>
    Object.getOwnPropertyNames(type.prototype),
  )
}

/** As the values of attributes. */
function listPropertyNames(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => /^[a-z]+$/i.test(name) && name !== 'constructor')
}
