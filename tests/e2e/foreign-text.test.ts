/**
 * Texts that somebody chose to do harm with, in every place where text from outside comes in: the page and its metadata,
 * feeds, lists, articles. Whatever the real faces show of them, nothing runs, nothing is made of them, nobody is asked.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { EVIL_HOST, HARM, PAYLOADS } from '../fixtures/payloads.ts'
import { publishFeed, siteOf, sourceAt } from './harness/feeds.ts'
import { articleOfStory, listAsOpml, pageOfStory, siteWithFeeds, take } from './harness/hostile-story.ts'
import { keepPicturesOfFailures } from './harness/keep-pictures.ts'
import { named } from './harness/named.ts'
import { type OwnPage, openOwnPage } from './harness/own-page.ts'
import { readHighlights, readWords } from './harness/page-state.ts'
import { publishText } from './harness/pages.ts'
import { type Reader, startReader } from './harness/reader.ts'
import { allowAccess, giveAccess } from './harness/site-access.ts'

const OUTLETS = 24
const VIEWS = ['Differences', 'Statements', 'Missing here / Only here', 'Story', 'Picture']
const HOST = 'wire.test'

describe('hostile texts', () => {
  let reader: Reader
  let own: OwnPage
  let page: Page
  let downloads: string
  keepPicturesOfFailures(() => reader)

  beforeAll(async () => {
    reader = await startReader()
    own = await openOwnPage(reader)
    downloads = mkdtempSync(join(tmpdir(), 'parallax-'))
    await reader.saveDownloads(downloads)
    for (let i = 0; i < OUTLETS; i++) {
      const source = { ...sourceAt(`outlet-${i}.test`), name: take(), perspective: take() }
      await own.ask('saveSources', [source])
      await own.ask('addArticles', { sourceId: source.id, articles: [articleOfStory(i)] })
    }
    page = await reader.visit(publishText(reader.web, 'hostile.html', pageOfStory()))
    await page.bringToFront()
  })
  afterEach(() => {
    expect(reader.web.requests.filter((url) => url.includes(EVIL_HOST))).toEqual([])
  })
  afterAll(async () => {
    await reader?.leave()
    if (downloads) rmSync(downloads, { recursive: true })
  })

  /** Empty as long as the browser writes it. */
  function readSaved(): string {
    const file = readdirSync(downloads).find((name) => name.endsWith('.html'))
    return file === undefined ? '' : readFileSync(join(downloads, file), 'utf8')
  }

  it('are text in the popup, folds and all', async () => {
    const popup = await reader.clickIcon()
    await expectHarmless(popup)
    expect(await readWords(popup)).toMatch(/onerror|onload|javascript:/)
  })

  it('are text in the panel, view after view, and in what it saves', async () => {
    const popup = await reader.clickIcon()
    await popup.locator(named('Open the side panel')).click()
    const panel = await reader.findPanel()
    for (const view of VIEWS) {
      await panel.locator(named(view, 'tab')).click()
      await expectHarmless(panel)
    }
    await panel.locator(named('Web page')).click()
    await expect.poll(readSaved).toContain('</html>')
    const saved = await reader.visit(publishText(reader.web, 'saved.html', readSaved()))
    await expectHarmless(saved)
    expect(await readWords(saved)).toContain('<')
  })

  it('are text in the card over the page', async () => {
    await reader.visit(publishText(reader.web, 'hostile.html', pageOfStory()))
    await reader.clickIcon()
    await expect.poll(async () => Object.keys(await readHighlights(page)).length).toBeGreaterThan(0)
    await reader.closePopup()
    const place = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('parallax-quote') ?? [])] as Range[]
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const [line] = range?.getClientRects() ?? []
      return { x: (line?.left ?? 0) + 5, y: (line?.top ?? 0) + 5 }
    })
    await page.mouse.click(place.x, place.y)
    await page.waitForSelector('[data-parallax=card]')
    // Nobody sees into a closed root; `tests/ui/foreign-text.test.tsx` does, before it is closed.
    expect(await page.evaluate((harm) => harm in globalThis, HARM)).toBe(false)
  })

  it('are text in the options: names of sources, of feeds found, of a list imported, of what went wrong', async () => {
    const items = PAYLOADS.map((payload) => ({
      title: payload,
      html: `<p>${payload} ${'words '.repeat(200)}</p>`,
    }))
    publishFeed(reader.web, HOST, items)
    reader.web.publish(`http://${HOST}/`, { body: siteWithFeeds() })
    await giveAccess(reader, own, siteOf(HOST))
    await allowAccess(reader, siteOf(HOST))
    await own.ask('saveSources', [sourceAt(HOST)])
    await own.ask('refresh', { sourceIds: [HOST] })
    await expect.poll(async () => (await own.ask('refreshProgress')).running).toBe(false)
    const options = await reader.openTab(`${reader.root}src/options/index.html#sources`, false)
    await options.waitForSelector('main table')
    await expectHarmless(options)
    expect(await readWords(options)).toContain('<')

    await options.evaluate(() => location.assign('#add'))
    await options.locator('input[name="address"]').fill(`http://${HOST}/`)
    await options.locator(named('Find sources')).click()
    await expect.poll(() => readWords(options)).toMatch(/Feed · /)
    await expectHarmless(options)
    await importFile(options, join(downloads, 'list.opml'), listAsOpml())
    await expectHarmless(options)
    await importFile(
      options,
      join(downloads, 'library.json'),
      JSON.stringify({ articles: [{ id: take(), headline: take() }] }),
    )
    await expectHarmless(options)
    for (const hash of ['#storage', '#settings']) {
      await options.evaluate((to) => location.assign(to), hash)
      await expectHarmless(options)
    }
  })
})

/** Chooses a file in the options. */
async function importFile(options: Page, path: string, content: string): Promise<void> {
  writeFileSync(path, content)
  const before = await readWords(options)
  const input = await options.waitForSelector('input[type="file"]')
  await (input as Awaited<ReturnType<typeof options.$<'input'>>>)?.uploadFile(path)
  await expect.poll(() => readWords(options)).not.toBe(before)
}

/** Opens every fold first. */
async function expectHarmless(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  expect(await page.evaluate(listHarm, HARM)).toEqual([])
}

/** Runs in the page: what is there that no face of Parallax has, and whether anything ran. */
function listHarm(harm: string): string[] {
  const made =
    'img, iframe, object, embed, video, audio, math, base, form[action], template, x-card, animate, foreignObject, frameset'
  const elements = Array.from(document.querySelectorAll('*')).filter((element) => {
    const address = element.getAttribute('href') ?? element.getAttribute('src') ?? ''
    return (
      element.matches(made) ||
      element.getAttributeNames().some((name) => name.startsWith('on') || name === 'srcdoc') ||
      /^\s*(?:javascript|data|vbscript):/i.test(address) ||
      (element.matches('script, link[rel=stylesheet]') && !address.startsWith('/'))
    )
  })
  return [...elements.map(({ outerHTML }) => outerHTML.slice(0, 200)), ...(harm in globalThis ? [harm] : [])]
}
