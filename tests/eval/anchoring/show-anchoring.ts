/**
 * Where highlights are after the page has changed, in Chromium, on the saved pages of mozilla/readability: how many stay
 * where the statement is the same, and how many are on words that say something else.
 */
import { join } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { findBrowser } from '../../../src/cli/find-browser.ts'
import { bundleForPage } from '../../bundle-for-page.ts'
import { listSavedPages, readSavedPage } from '../saved-pages.ts'
import { ALTERATIONS } from './alterations.ts'
import { type Counts, emptyCounts, type PageCounts } from './counts.ts'

/** Prints a row for each alteration; with `verbose` a line for each page on which something is wrong. */
export async function showAnchoring(verbose: boolean): Promise<void> {
  const path = findBrowser('chrome')?.path
  if (!path) {
    console.log('No Chromium on this machine: highlights are not measured.')
    return
  }
  const script = await bundleForPage(join(import.meta.dirname, 'measure-page.ts'))
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await puppeteer.launch({ executablePath: path, headless: true, args, protocolTimeout: 600_000 })
  try {
    const totals: PageCounts = Object.fromEntries(Object.keys(ALTERATIONS).map((name) => [name, emptyCounts()]))
    for (const name of listSavedPages()) {
      const page = await browser.newPage()
      addUp(totals, await measure(page, name, script), verbose ? name : undefined)
      await page.close()
    }
    print(totals)
  } finally {
    await browser.close()
  }
}

async function measure(page: Page, name: string, script: string): Promise<PageCounts> {
  await page.setOfflineMode(true)
  await page.setContent(readSavedPage(name), { waitUntil: 'domcontentloaded' })
  await page.evaluate(script)
  return (await page.evaluate('measurePage()')) as PageCounts
}

function addUp(totals: PageCounts, counts: PageCounts, page: string | undefined): void {
  for (const [name, figures] of Object.entries(counts)) {
    const total = totals[name] ?? emptyCounts()
    for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += figures[key]
    if (page && (figures.wrong > 0 || figures.neighboursWrong > 0)) console.log(page, name, figures)
  }
}

function print(totals: PageCounts): void {
  const { statements, shown } = Object.values(totals)[0] ?? emptyCounts()
  console.log(`Highlights: ${shown} of ${statements} statements are highlighted on exactly their words. Afterwards:`)
  const share = (part: number, whole: number) => (whole > 0 ? `${((100 * part) / whole).toFixed(1)} %` : '')
  console.table(
    Object.fromEntries(
      Object.entries(totals).map(([name, { altered, kept, wrong, neighbours, neighboursKept, neighboursWrong }]) => [
        name,
        {
          altered,
          expected: ALTERATIONS[name]?.expected,
          kept: share(kept, altered),
          wrong,
          'others kept': share(neighboursKept, neighbours),
          'others wrong': neighboursWrong,
        },
      ]),
    ),
  )
}
