/** Finds the element that holds the article, with Readability. */
import { copyDocument, type DocumentCopy } from './copy-document.ts'
import { type FoundContent, runReadability } from './run-readability.ts'
import type { Steps } from './steps.ts'

export interface MainContent extends FoundContent {
  origins: DocumentCopy['origins']
  /** Whether the page has more than was looked at. */
  isPartial: boolean
}

/** Has Readability find the article of a copy, here or elsewhere; null when there is no body or nothing in it. */
export type FindContent<Wait extends Promise<unknown>> = (copy: DocumentCopy) => Steps<FoundContent | null, Wait>

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
export function* findMainContent<Wait extends Promise<unknown> = never>(
  live: Document,
  findContent: FindContent<Wait> = findContentHere,
): Steps<MainContent | null, Wait> {
  const first = yield* findIn(yield* copyDocument(live), findContent)
  if (textLength(first) >= MIN_TEXT_LENGTH) return first
  const second = yield* findIn(withoutHints(yield* copyDocument(live)), findContent)
  return textLength(second) > textLength(first) * MIN_GAIN ? second : first
}

/** In one go: Readability cannot be interrupted. */
export function* findContentHere({ document }: DocumentCopy): Steps<FoundContent | null> {
  yield
  const found = runReadability(document)
  yield
  return found
}

function* findIn<Wait extends Promise<unknown>>(
  copy: DocumentCopy,
  findContent: FindContent<Wait>,
): Steps<MainContent | null, Wait> {
  const found = yield* findContent(copy)
  return found && { ...found, origins: copy.origins, isPartial: copy.isPartial }
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
