/**
 * axe on every state of popup, card and panel, on every screen of the options page and on the welcome page, in the looks of the
 * preview. In Chromium alone: axe reads the DOM, which is the same in Firefox.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { OPTIONS_LOOKS, OPTIONS_SCREENS } from '../ui/preview/looks.ts'
import { showLooks, wear } from '../ui/preview/show-looks.ts'
import { startReader } from './harness/reader.ts'

/** As much of what axe finds as is read here. */
interface Violation {
  id: string
  nodes: { html: string }[]
}

/** The others say the same in other places. */
const LOOKS = ['light', 'dark', 'narrow', 'forced']
/**
 * A card is in somebody else's page, which has its own heading and landmarks; the preview's has none. And a popup at work
 * says that alone, in a status, as its own test demands.
 */
const RULES_OF_PAGES = ['landmark-one-main', 'page-has-heading-one', 'region']
const MINUTES = 60_000
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

it('finds nothing in popup, card and panel', { timeout: 15 * MINUTES }, async () => {
  const found: string[] = []
  await showLooks(
    async (page, { face, state, look }) => {
      found.push(...(await listViolations(page, `${face} ${state} ${look}`)))
    },
    ({ look }) => LOOKS.includes(look),
  )
  expect(found).toEqual([])
})

it.each([
  ['options', OPTIONS_SCREENS],
  ['welcome', ['']],
])('finds nothing in the %s page', { timeout: 5 * MINUTES }, async (name, screens) => {
  const reader = await startReader()
  try {
    const address = `${reader.root}src/${name}/index.html`
    const page = await reader.visit(address)
    const found: string[] = []
    for (const [look, settings] of Object.entries(OPTIONS_LOOKS).filter(([look]) => LOOKS.includes(look))) {
      await wear(page, settings)
      for (const screen of screens) {
        await page.evaluate((hash) => location.assign(hash), `#${screen}`)
        await page.waitForSelector('main :is(h2, table)')
        found.push(...(await listViolations(page, `${name} ${screen} ${look}`)))
      }
    }
    expect(found).toEqual([])
  } finally {
    await reader.leave()
  }
})

it('finds something in a page that has something', async () => {
  const reader = await startReader()
  try {
    const page = await reader.visit('data:text/html,<img src="a.png">')
    expect(await listViolations(page, 'a page')).toContainEqual(expect.stringContaining('image-alt'))
  } finally {
    await reader.leave()
  }
})

/** One line for each rule that is broken, with the first element that breaks it. */
async function listViolations(page: Page, name: string): Promise<string[]> {
  await page.evaluate(axe)
  const violations = (await page.evaluate('axe.run().then((result) => result.violations)')) as Violation[]
  const own = violations.filter(({ id }) => !(/^popup (?:card|working)/.test(name) && RULES_OF_PAGES.includes(id)))
  return own.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`)
}
