/** Finds the element that holds the article, with Readability. */
import { Readability } from '@mozilla/readability'
import { copyDocument, type DocumentCopy } from './copy-document.ts'
import type { Steps } from './steps.ts'

export interface MainContent {
  /** Elements of the copy, many of them renamed or moved. */
  content: Element
  origins: DocumentCopy['origins']
  /** Whether the page has more than was looked at. */
  isPartial: boolean
  byline?: string
  title?: string
  siteName?: string
}

/** A first try that finds less has probably thrown the article away: Readability's own threshold, in code units. */
const MIN_TEXT_LENGTH = 500

/** How many times as much text the second try has to find: what it finds includes more of what is not the article. */
const MIN_GAIN = 2

/** What Readability judges an element by, besides its text. */
const HINTS = ['class', 'id', 'role', 'rel', 'itemprop']

/**
 * Reads the document at most twice: as it is and, if that finds too little, ignoring the names of classes and ids.
 * Readability would do so by itself, but by parsing the page afresh, which loses the way back to the live nodes.
 * @returns null when there is no body or nothing in it.
 */
export function* findMainContent(live: Document): Steps<MainContent | null> {
  const first = yield* runReadability(yield* copyDocument(live))
  if (textLength(first) >= MIN_TEXT_LENGTH) return first
  const second = yield* runReadability(withoutHints(yield* copyDocument(live)))
  return textLength(second) > textLength(first) * MIN_GAIN ? second : first
}

function* runReadability({ document, origins, isPartial }: DocumentCopy): Steps<MainContent | null> {
  yield
  if (!document.body) return null
  keepVisibleText(document)
  const parsed = new Readability<Element>(document, {
    charThreshold: 1,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse()
  yield
  if (!parsed?.content) return null
  return {
    content: parsed.content,
    origins,
    isPartial,
    ...(parsed.byline && { byline: parsed.byline }),
    ...(parsed.title && { title: parsed.title }),
    ...(parsed.siteName && { siteName: parsed.siteName }),
  }
}

/** Works around two of Readability's rules, which lose text that the reader sees. */
function keepVisibleText(document: Document): void {
  // Drop capitals are hidden from screen readers, not from the eye.
  for (const element of document.querySelectorAll('p [aria-hidden="true"]')) element.removeAttribute('aria-hidden')
  // The text of a script link would be copied to a new node; every other address would be resolved, for nobody.
  for (const link of document.querySelectorAll('a[href]:not([href^="#"])')) link.removeAttribute('href')
}

function withoutHints(copy: DocumentCopy): DocumentCopy {
  for (const element of copy.document.querySelectorAll('body, body *')) {
    for (const hint of HINTS) element.removeAttribute(hint)
  }
  return copy
}

/**
 * How much of the text found is on the live page, in code units. Readability retries by itself when it has nothing
 * left, and what it then parses afresh has no live nodes.
 */
function textLength(found: MainContent | null): number {
  if (!found) return 0
  const walker = found.content.ownerDocument.createTreeWalker(found.content, NodeFilter.SHOW_TEXT)
  let length = 0
  while (walker.nextNode()) if (found.origins.has(walker.currentNode)) length += textOf(walker.currentNode).length
  return length
}

function textOf(node: Node): string {
  return node.nodeValue?.trim() ?? ''
}
