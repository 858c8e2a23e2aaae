/** How long a page stands still while its article is read, and while highlights are looked for after a change, by its size. */
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { dropHtmlSetters } from '../../build/drop-html-setters.ts'
import { findBrowser } from '../../src/cli/find-browser.ts'
import type { AskForContent } from '../../src/content/main-content/find-content-elsewhere.ts'
import { bundleForPage } from '../bundle-for-page.ts'
import { listSavedPages, readSavedPage } from '../eval/saved-pages.ts'
import { type Figure, median } from './figures.ts'
import { trace } from './trace.ts'

const GOAL = '≤ 50 ms'
/** From here on Parallax looks for highlights; what else the browser does after a change is its own work. */
const STARTS_OF_SEARCH = new Set(['TimerFire', 'FireAnimationFrame'])
const PARAGRAPH = '<p>The dam that nobody wanted to build was built in a year, and then it broke on a Sunday.</p>'
const COMMENT = '<li><b>A reader</b> <time>10 August</time> <span>Well <i>said</i>, as ever.</span></li>'
const ARTICLE = `<article>${PARAGRAPH.repeat(30)}</article>`

const PAGES: Record<string, string> = {
  'an article of 30 paragraphs': ARTICLE,
  'the same with 5,000 comments': ARTICLE + COMMENT.repeat(5_000),
  'the same with 300,000 elements': `${ARTICLE}<div>${'<i>x</i> '.repeat(300_000)}</div>`,
  '100,000 paragraphs': `<article>${PARAGRAPH.repeat(100_000)}</article>`,
  '20 MB of text': `<article>${`<p>${'It broke on a Sunday. '.repeat(900)}</p>`.repeat(1_000)}</article>`,
}

export async function benchPages(): Promise<Figure[]> {
  const path = findBrowser('chrome')?.path
  if (!path) {
    console.error('No Chromium on this machine: no pages are measured.')
    return []
  }
  const script = await bundle('measure-tasks.ts')
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await puppeteer.launch({ executablePath: path, headless: true, args })
  try {
    const askForContent = await openReadingPage(browser)
    const open = async () => {
      const page = await browser.newPage()
      await page.exposeFunction('askForContent', askForContent)
      return page
    }
    const page = await open()
    const figures: Figure[] = []
    for (const [name, html] of Object.entries(PAGES)) figures.push(...(await measure(page, name, html, script)))
    return [...figures, ...(await measureSaved(open, script))]
  } finally {
    await browser.close()
  }
}

/** A module as a script, in which nothing sets HTML, as in the extension. @param module a path from this folder. */
async function bundle(module: string): Promise<string> {
  return dropHtmlSetters(await bundleForPage(join(import.meta.dirname, module)))
}

/** A tab that does for the others what the extension's reading page does. */
async function openReadingPage(browser: Browser): Promise<AskForContent> {
  const page = await browser.newPage()
  await page.evaluate(await bundle('../../src/offscreen/find-content.ts'))
  return (nodes) => page.evaluate(`bundled.findContent(${JSON.stringify(nodes)})`) as ReturnType<AskForContent>
}

async function measure(page: Page, name: string, html: string, script: string): Promise<Figure[]> {
  await page.setContent(`<title>Dam</title><meta property="og:type" content="article">${html}`)
  await page.evaluate(script)
  const reading = Number(await page.evaluate('measureReading()'))
  const [, events] = await trace(page, 'devtools.timeline', () => page.evaluate('searchAgain()'))
  const searching = events.filter(({ name }) => STARTS_OF_SEARCH.has(name)).map(({ dur = 0 }) => dur / 1000)
  return [
    { name: `${name}, longest task of reading it`, value: reading, unit: 'ms', goal: GOAL },
    { name: `${name}, longest task after a change`, value: Math.max(...searching), unit: 'ms', goal: GOAL },
  ]
}

/** Each page in a tab of its own: what a first visit takes, before the browser has learnt the code. */
async function measureSaved(open: () => Promise<Page>, script: string): Promise<Figure[]> {
  const times: number[] = []
  let others = 0
  for (const name of listSavedPages()) {
    const page = await open()
    await page.setOfflineMode(true)
    await page.setContent(readSavedPage(name), { waitUntil: 'domcontentloaded' })
    await page.evaluate(script)
    const { reading, isSame } = (await page.evaluate('compareReadings()')) as { reading: number; isSame: boolean }
    times.push(reading)
    if (!isSame) others++
    await page.close()
  }
  if (times.length === 0) return []
  const name = `${times.length} saved pages, longest task of reading`
  return [
    { name: `${name} one, median`, value: median(times), unit: 'ms', goal: GOAL },
    { name: `${name} any`, value: Math.max(...times), unit: 'ms', goal: GOAL },
    {
      name: 'of these, pages with a longer task than 50 ms',
      value: times.filter((time) => time > 50).length,
      unit: '',
    },
    { name: 'of these, pages of which something else is read than at once', value: others, unit: '' },
  ]
}
