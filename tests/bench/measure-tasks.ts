/** Runs in a page: the longest time for which Parallax's own work lets nothing else happen. */
import { keepHighlights } from '../../src/content/highlights/keep-highlights.ts'
import { type AskForContent, findContentElsewhere } from '../../src/content/main-content/find-content-elsewhere.ts'
import { doInTurns } from '../../src/content/turns.ts'
import { splitSentences } from '../../src/core/text/sentences.ts'
import { type ExtractedPage, extractArticle, extractInSteps } from '../../src/extraction/extract-article.ts'

declare global {
  /** As the extension's reading page; see `bench-pages.ts`. */
  var askForContent: AskForContent
}

/** As many as a comparison has. */
const STATEMENTS = 30
/** For a search through the largest page to be done. */
const SEARCH_MS = 3_000

/** The page as it was read. */
let read: ExtractedPage

/** Highlights the page and changes it; what follows is looking for the highlights again. */
export async function searchAgain(): Promise<void> {
  const { map } = read
  const statements = splitSentences(map.text.slice(0, 10_000)).slice(0, STATEMENTS)
  const targets = statements.map((range, statement) => ({ statement, relation: 'claim' as const, ...range }))
  const highlights = keepHighlights(document, map, targets, statements, { quote: 'none', claim: 'none' })
  const paragraph = document.querySelector('p')
  paragraph?.replaceWith(paragraph.cloneNode(true))
  // The browser's own layout is not ours.
  document.body.getBoundingClientRect()
  await new Promise((resolve) => setTimeout(resolve, SEARCH_MS))
  highlights.remove()
}

/** In milliseconds, the longest task of it. */
async function measureReading(): Promise<number> {
  document.body.getBoundingClientRect()
  let page: ExtractedPage | undefined
  const reading = await watchTasks(async () => {
    page = await doInTurns(extractInSteps(document, undefined, findContentElsewhere(askForContent)))
  })
  if (!page) throw new Error('Nobody stopped the reading.')
  read = page
  return reading
}

/** The longest time between two turns of the event loop, in milliseconds, until `work` is done. */
async function watchTasks(work: () => Promise<void>): Promise<number> {
  const { port1, port2 } = new MessageChannel()
  let isDone = false
  let longest = 0
  let before = performance.now()
  void work().then(() => {
    isDone = true
  })
  while (!isDone) {
    await new Promise((resolve) => {
      port1.onmessage = resolve
      port2.postMessage(null)
    })
    const now = performance.now()
    longest = Math.max(longest, now - before)
    before = now
  }
  return longest
}

/** Also whether what was read in turns, and of a large page elsewhere, is what is read at once. */
async function compareReadings(): Promise<{ reading: number; isSame: boolean }> {
  const reading = await measureReading()
  const atOnce = extractArticle(document)
  return { reading, isSame: JSON.stringify(read.extraction) === JSON.stringify(atOnce.extraction) }
}

Object.assign(globalThis, { measureReading, searchAgain, compareReadings })
