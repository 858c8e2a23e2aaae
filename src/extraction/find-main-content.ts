/** Finds the element that holds the article, with Readability. */
import { Readability } from '@mozilla/readability'
import { copyDocument, type DocumentCopy } from './copy-document.ts'

export interface MainContent {
  /** Elements of the copy, many of them renamed or moved. */
  content: Element
  origins: DocumentCopy['origins']
  byline?: string
  title?: string
  siteName?: string
}

/** A first try with less text than this has probably thrown the article away: Readability's own threshold, in code units. */
const ENOUGH_TEXT = 500

/** What Readability judges an element by, besides its text. */
const HINTS = ['class', 'id', 'role', 'rel', 'itemprop']

/**
 * Reads the document twice at most: as it is, and, where that leaves too little, with the names of classes and
 * ids ignored. Readability would do so itself, but by parsing the page anew, which loses the way back to live nodes.
 */
export function findMainContent(live: Document): MainContent | null {
  const first = runReadability(copyDocument(live))
  if (textLength(first) >= ENOUGH_TEXT) return first
  const second = runReadability(withoutHints(copyDocument(live)))
  return textLength(second) > textLength(first) * 2 ? second : first
}

function runReadability({ document, origins }: DocumentCopy): MainContent | null {
  if (!document.body) return null
  keepVisibleText(document)
  const parsed = new Readability<Element>(document, {
    charThreshold: 1,
    serializer: (node) => node as Element,
  }).parse()
  if (!parsed?.content) return null
  return {
    content: parsed.content,
    origins,
    ...(parsed.byline && { byline: parsed.byline }),
    ...(parsed.title && { title: parsed.title }),
    ...(parsed.siteName && { siteName: parsed.siteName }),
  }
}

/** Lifts two of Readability's rules that lose text which the reader sees. */
function keepVisibleText(document: Document): void {
  // Decorated initials are hidden from screen readers, not from eyes.
  for (const element of document.querySelectorAll('p [aria-hidden="true"]')) element.removeAttribute('aria-hidden')
  // The text of a script link would be copied into a new node.
  for (const link of document.querySelectorAll('a[href^="javascript:" i]')) link.removeAttribute('href')
}

function withoutHints(copy: DocumentCopy): DocumentCopy {
  for (const element of copy.document.querySelectorAll('body, body *')) {
    for (const hint of HINTS) element.removeAttribute(hint)
  }
  return copy
}

/** How much of what was found the live page holds: where nothing is left at all, even Readability's own retry has parsed anew. */
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
