/** What a reader reads in a while: many pages one after another, some at once, one that is very long. */

import { waitUntilFilled } from '../../src/cli/open-popup.ts'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { splitSentences } from '../../src/core/text/sentences.ts'
import type { LocalWeb } from '../e2e/harness/local-web.ts'
import type { OwnPage } from '../e2e/harness/own-page.ts'
import { publishText } from '../e2e/harness/pages.ts'
import type { Reader } from '../e2e/harness/reader.ts'
import { toPage } from './article-markup.ts'
import { choosePages } from './choose-pages.ts'

const IN_TURN = 40
const AT_ONCE = 8
/** Of the long page. */
const STATEMENTS = 1000

/** Addresses of pages. */
export interface Round {
  inTurn: string[]
  /** All of them match `pattern`, and no other page does. */
  atOnce: string[]
  pattern: string
  long: string
  /** Of a page that may stay open meanwhile: on another outlet's story, also where all articles are made up. */
  lasting: string
}

/** Milliseconds from a click to its comparison. */
export interface RoundTimes {
  inTurn: number[]
  /** Until the last of those at once. */
  atOnce: number
  long: number
}

export function publishRound(web: LocalWeb, library: readonly NewsArticle[]): Round {
  const pages = choosePages(library, IN_TURN + AT_ONCE)
  const publish = (name: string) => (article: NewsArticle, i: number) =>
    publishText(web, `${name}-${i}.html`, toPage(article))
  const atOnce = pages.slice(IN_TURN).map(publish('at-once'))
  return {
    inTurn: pages.slice(0, IN_TURN).map(publish('in-turn')),
    atOnce,
    pattern: new URL('at-once-*', atOnce[0]).href,
    long: publish('long')(lengthen(pages), 0),
    // Of the newest, which stay in the library.
    lasting: publish('lasting')({ ...lengthen(pages.slice(-2)), publisher: 'The Copyist' }, 0),
  }
}

/** An article of many: its first sentences, as many as there may be. */
function lengthen([first, ...others]: readonly NewsArticle[]): NewsArticle {
  if (!first) throw new Error('There are no pages.')
  const body = [first, ...others].map(({ articleBody }) => articleBody).join('\n\n')
  return { ...first, articleBody: body.slice(0, splitSentences(body)[STATEMENTS - 1]?.end) }
}

export async function readRound(reader: Reader, own: OwnPage, round: Round): Promise<RoundTimes> {
  const inTurn: number[] = []
  for (const address of round.inTurn) inTurn.push(await readPage(reader, address))
  const atOnce = await readAtOnce(reader, own, round)
  return { inTurn, atOnce, long: await readPage(reader, round.long) }
}

/** Opens a page in a tab of its own, compares it, and closes the tab. */
async function readPage(reader: Reader, address: string): Promise<number> {
  const tab = await reader.openTab(address, false)
  const start = performance.now()
  await waitUntilFilled(await reader.openPopup(tab))
  const time = performance.now() - start
  await reader.closePopup()
  await tab.close()
  return time
}

/** As sites that the reader wants to be compared without a click: a browser that starts again loads them all at once. */
async function readAtOnce(reader: Reader, own: OwnPage, { atOnce, pattern }: Round): Promise<number> {
  const tabs = await Promise.all(atOnce.map((address) => reader.openTab(address, true)))
  const query = `chrome.tabs.query({ url: ${JSON.stringify(pattern)} }).then((tabs) => tabs.map(({ id }) => id))`
  const ids = (await own.page.evaluate(query)) as number[]
  const start = performance.now()
  const outcomes = await Promise.all(ids.map((tabId) => own.ask('compareTab', { tabId })))
  const time = performance.now() - start
  if (outcomes.length < AT_ONCE || outcomes.some(({ state }) => state === 'failed' || state === 'unreadablePage')) {
    throw new Error(`Not all of ${AT_ONCE} pages were compared: ${outcomes.map(({ state }) => state).join(', ')}.`)
  }
  for (const tab of tabs) await tab.close()
  return time
}
