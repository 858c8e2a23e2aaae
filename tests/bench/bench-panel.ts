/**
 * The side panel with a thousand statements, in the extension that ships: how long a view takes to open, how it scrolls.
 * Each round opens every view after the one before it was scrolled to its end, when there is most to take away.
 */
import type { Page } from 'puppeteer-core'
import type { Outcome } from '../../src/messaging/outcome.ts'
import { VIEW_NAMES } from '../../src/panel/view-state.ts'
import { openOwnPage } from '../e2e/harness/own-page.ts'
import type { Reader } from '../e2e/harness/reader.ts'
import { type Figure, median } from './figures.ts'
import { inChromium } from './in-chromium.ts'
import { createLargeComparison } from './large-comparison.ts'
import { trace } from './trace.ts'
import { WATCH_FRAMES } from './watch-frames.ts'

const STATEMENTS = 1000
/** Other programs hold up a round now and then: the best one says what the panel takes, the median what a reader sees. */
const ROUNDS = 3
/** Frames at the end without anything new: it was the end. */
const STILL_FRAMES = 10
/** As wide as Chrome makes a side panel at first. */
const WINDOW = { width: 360, height: 900 }

/**
 * The worst of one round through the views, in milliseconds. The tasks are those of the page's own thread meanwhile,
 * without the time in which other programs had the processor.
 */
interface Round {
  /** From the click on a view's tab to the frame that shows it. */
  opening: number
  openingTask: number
  /** Between two frames while the reader scrolls to the end. */
  frame: number
  frameTask: number
}

export function benchPanel(): Promise<Figure[]> {
  return inChromium(async (reader) => {
    const panel = await openPanel(reader)
    const rounds: Round[] = []
    while (rounds.length < ROUNDS) rounds.push(await measureRound(panel))
    return listFigures(rounds)
  })
}

function listFigures(rounds: readonly Round[]): Figure[] {
  const name = `Panel, ${STATEMENTS.toLocaleString('en')} statements`
  const measure = (what: string, values: number[], goal: string): Figure[] => [
    { name: `${name}, ${what}, best of ${ROUNDS} rounds`, value: Math.min(...values), unit: 'ms', goal },
    { name: `${name}, ${what}, median round`, value: median(values), unit: 'ms', goal },
  ]
  const all = (key: keyof Round): number[] => rounds.map((round) => round[key])
  return [
    ...measure('click to the slowest view shown', all('opening'), '≤ 100 ms'),
    ...measure('longest task of opening a view, in processor time', all('openingTask'), '≤ 100 ms'),
    ...measure('longest frame of scrolling every view to its end', all('frame'), '≤ 50 ms'),
    ...measure('longest task of scrolling, in processor time', all('frameTask'), '≤ 50 ms'),
  ]
}

/** Every view opened, and scrolled to its end. */
async function measureRound(panel: Page): Promise<Round> {
  const round: Round = { opening: 0, openingTask: 0, frame: 0, frameTask: 0 }
  // The panel begins with the first view: it is opened last.
  for (const name of [...VIEW_NAMES.slice(1), ...VIEW_NAMES.slice(0, 1)]) {
    const [opening, openingTask] = await withTasks(panel, () => measureOpening(panel, name))
    const [frame, frameTask] = await withTasks(panel, () => measureScrolling(panel))
    round.opening = Math.max(round.opening, opening)
    round.openingTask = Math.max(round.openingTask, openingTask)
    round.frame = Math.max(round.frame, frame)
    round.frameTask = Math.max(round.frameTask, frameTask)
  }
  return round
}

/** The panel's page in a tab of its own, which follows itself: it is told what came of comparing this tab. */
async function openPanel(reader: Reader): Promise<Page> {
  const own = await openOwnPage(reader)
  const panel = await reader.visit(`${reader.root}src/panel/index.html`)
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

/** Beside what is measured, the processor milliseconds of the longest task that any page's main thread has meanwhile. */
async function withTasks(panel: Page, measure: () => Promise<number>): Promise<[measured: number, task: number]> {
  const [measured, events] = await trace(panel, 'toplevel', measure)
  const mainThreads = new Set(
    events.filter(({ args }) => args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = events.filter(({ pid, tid }) => mainThreads.has(`${pid} ${tid}`))
  // Not Math.max: there are tens of thousands.
  return [measured, tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000]
}

/**
 * The longest wait between two frames, in milliseconds, while the reader scrolls a quarter of a window a frame to where
 * a list goes on, and to the end when every list is whole.
 */
async function measureScrolling(panel: Page): Promise<number> {
  await panel.evaluate(`{${WATCH_FRAMES}}`)
  await panel.evaluate(`new Promise((resolve) => {
    let still = 0
    const scroll = () => {
      const before = scrollY
      const more = document.querySelector('.more-items')?.getBoundingClientRect().top
      scrollBy(0, Math.min(innerHeight / 4, (more ?? Infinity) - innerHeight / 2))
      still = more === undefined && scrollY === before ? still + 1 : 0
      if (still === ${STILL_FRAMES}) resolve()
      else requestAnimationFrame(scroll)
    }
    scroll()
  })`)
  return Number(await panel.evaluate('longest'))
}
