/** The side panel with a thousand statements, in the extension that ships: how long a view takes to open, how it scrolls. */
import { execFileSync } from 'node:child_process'
import type { Page } from 'puppeteer-core'
import { findBrowser } from '../../src/cli/find-browser.ts'
import type { Outcome } from '../../src/messaging/outcome.ts'
import { VIEW_NAMES } from '../../src/panel/view-state.ts'
import { extensionId, openOwnPage } from '../e2e/harness/own-page.ts'
import { type Reader, startReader } from '../e2e/harness/reader.ts'
import type { Figure } from './figures.ts'
import { createLargeComparison } from './large-comparison.ts'
import { WATCH_FRAMES } from './watch-frames.ts'

const STATEMENTS = 1000
/** Frames at the end without anything new: it was the end. */
const STILL_FRAMES = 10
/** As wide as Chrome makes a side panel at first. */
const WINDOW = { width: 360, height: 900 }

export async function benchPanel(): Promise<Figure[]> {
  if (!findBrowser('chrome')) {
    console.error('No Chromium on this machine: nothing is measured in it.')
    return []
  }
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], { stdio: ['ignore', process.stderr, process.stderr] })
  const reader = await startReader()
  try {
    const panel = await openPanel(reader)
    const opened: number[] = []
    const frames: number[] = []
    // The panel begins with the first view: it is opened last.
    for (const name of [...VIEW_NAMES.slice(1), ...VIEW_NAMES.slice(0, 1)]) {
      opened.push(await measureOpening(panel, name))
      frames.push(await measureScrolling(panel))
    }
    const name = `Panel, ${STATEMENTS.toLocaleString('en')} statements`
    return [
      { name: `${name}, opening a view, the slowest`, value: Math.max(...opened), unit: 'ms', goal: '≤ 100 ms' },
      { name: `${name}, scrolling to the end, longest frame`, value: Math.max(...frames), unit: 'ms', goal: '≤ 50 ms' },
    ]
  } finally {
    await reader.leave()
  }
}

/** The panel's page in a tab of its own, which follows itself: it is told what came of comparing this tab. */
async function openPanel(reader: Reader): Promise<Page> {
  const own = await openOwnPage(reader)
  const panel = await reader.visit(`chrome-extension://${await extensionId(reader)}/src/panel/index.html`)
  await panel.setViewport(WINDOW)
  await panel.waitForSelector('main h1')
  const tabId = Number(await panel.evaluate('chrome.tabs.getCurrent().then(({ id }) => id)'))
  const outcome: Outcome = { state: 'compared', comparison: createLargeComparison(STATEMENTS) }
  await own.ask('tabCompared', { tabId, outcome })
  await panel.waitForSelector('[role="tablist"]')
  return panel
}

/** Milliseconds from the click on a view's tab to the frame that shows it. */
async function measureOpening(panel: Page, name: string): Promise<number> {
  const milliseconds = await panel.evaluate(`new Promise((resolve) => {
    const start = performance.now()
    document.querySelector('#tab-${name}').click()
    // The view is drawn before the next frame; the frame after that begins once this one is on the screen.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)))
  })`)
  return Number(milliseconds)
}

/**
 * The longest wait between two frames, in milliseconds, while the reader scrolls a quarter of a window a frame, until
 * nothing more comes.
 */
async function measureScrolling(panel: Page): Promise<number> {
  await panel.evaluate(`{${WATCH_FRAMES}}`)
  await panel.evaluate(`new Promise((resolve) => {
    let still = 0
    const scroll = () => {
      const before = scrollY
      scrollBy(0, innerHeight / 4)
      still = scrollY === before ? still + 1 : 0
      if (still === ${STILL_FRAMES}) resolve()
      else requestAnimationFrame(scroll)
    }
    scroll()
  })`)
  return Number(await panel.evaluate('longest'))
}
