/**
 * From the install to the first comparison, as a new reader goes: a page, a prompt, the icon. Then what happens by
 * itself: articles arrive, the page becomes another one, the threshold changes.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findWelcomePage } from '../../src/cli/welcome-page.ts'
import { inventItems, pageOf, publishFeed, siteOf } from './harness/feeds.ts'
import { keepPicturesOfFailures } from './harness/keep-pictures.ts'
import { HOSTS, OTHER_STORY, RETELLINGS, STORY } from './harness/newsstand.ts'
import { type OwnPage, openOwnPage } from './harness/own-page.ts'
import { readBadge, readHighlights, readWords } from './harness/page-state.ts'
import { publishText } from './harness/pages.ts'
import { type Reader, startReader } from './harness/reader.ts'
import { allowAccess } from './harness/site-access.ts'

const LONG_ENOUGH = { timeout: 20_000 }
const MAX_CLICKS = 4
/** Among the ten: who tells the story, who tells it later, and who cannot be fetched. */
const [TELLER, LATER, BROKEN] = ['paper3.test', 'paper5.test', 'paper7.test'] as const

describe('the first minute', () => {
  let reader: Reader
  let welcome: Page
  let page: Page
  let own: OwnPage
  let clicks = 0
  keepPicturesOfFailures(() => reader)

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-newsstand-'))
    execFileSync('npx', ['tsx', 'tests/e2e/harness/build-newsstand.ts', folder], {
      env: { ...process.env, VITEST: undefined },
    })
    reader = await startReader(folder, true)
    welcome = await findWelcomePage(reader.browser)
    own = await openOwnPage(reader)
    for (const host of HOSTS) {
      const others = inventItems(host, 2)
      if (host !== BROKEN) publishFeed(reader.web, host, host === TELLER ? [...others, RETELLINGS.first] : others)
    }
  })
  afterAll(() => reader?.leave())

  async function click(name: string): Promise<void> {
    await welcome.bringToFront()
    await welcome.locator(`::-p-aria([name="${name}"][role="button"])`).click()
  }
  const welcomeSays = (words: string | RegExp) => expect.poll(() => readWords(welcome), LONG_ENOUGH).toMatch(words)
  const badge = () => readBadge(own.page)
  const countMarked = async () => Object.values(await readHighlights(page)).flat().length

  it('begins with one page, and nobody is asked for anything', async () => {
    await welcomeSays(/Choose your sources/)
    const opened = reader.browser.targets().filter((target) => target.url().includes('/welcome/'))
    expect(opened).toHaveLength(1)
    expect(reader.web.requests.filter((url) => url.includes('paper'))).toEqual([])
  })

  it('lets a reader try it, in the page itself', async () => {
    await click('Compare this article')
    await welcomeSays(/What others say otherwise/)
    expect(await welcome.$$('.sample .marked')).not.toHaveLength(0)
    expect(await welcome.$$('.findings .difference-row')).not.toHaveLength(0)
  })

  it('fetches ten outlets after one click and one prompt, and names the one that fails', async () => {
    await allowAccess(reader, HOSTS.flatMap(siteOf))
    clicks += 2
    await click('Add 10 outlets')
    await welcomeSays(/Ready: 19 articles from 9 outlets\./)
    await welcomeSays(new RegExp(`Paper of ${BROKEN}.*404`))
  })

  it('ends with a comparison, at the first click on the icon', async () => {
    const url = publishText(reader.web, 'bridge.html', pageOf(STORY))
    page = await reader.visit(url)
    await page.bringToFront()
    clicks++
    expect(await readWords(await reader.clickIcon())).toContain(`Paper of ${TELLER}`)
    expect(clicks).toBeLessThanOrEqual(MAX_CLICKS)
    expect(await badge()).toBe('1')
  })

  it('is compared again by itself when an article arrives', async () => {
    publishFeed(reader.web, LATER, [...inventItems(LATER, 2), RETELLINGS.second])
    await own.ask('refresh', {})
    await expect.poll(badge, LONG_ENOUGH).toBe('2')
  })

  it('follows a page that becomes another article, and back', async () => {
    const show = (address: string, html: string) =>
      page.evaluate(
        (to, paragraphs) => {
          history.pushState(null, '', to)
          const parsed = new DOMParser().parseFromString(paragraphs, 'text/html')
          document.body.replaceChildren(...parsed.body.children)
        },
        address,
        html,
      )
    await show('/whales.html', pageOf(OTHER_STORY))
    await expect.poll(badge, LONG_ENOUGH).toBe('')
    expect(await countMarked()).toBe(0)
    await show('/bridge.html', pageOf(STORY))
    await expect.poll(badge, LONG_ENOUGH).toBe('2')
    expect(await countMarked()).toBeGreaterThan(0)
  })

  it('shows fewer matches as soon as the threshold is raised', async () => {
    const before = await countMarked()
    await own.page.evaluate('chrome.storage.local.set({ settings: { threshold: 1 } })')
    await expect.poll(countMarked, LONG_ENOUGH).toBeLessThan(before)
  })
})
