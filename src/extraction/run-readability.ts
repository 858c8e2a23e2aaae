/** Has Readability find the article of a document, which it takes apart for it. */
import { Readability } from '@mozilla/readability'

export interface FoundContent {
  /** Elements of the document, many of them renamed or moved. */
  content: Element
  byline?: string
  title?: string
  siteName?: string
}

/** @returns null when there is no body or nothing in it. */
export function runReadability(document: Document): FoundContent | null {
  if (!document.body) return null
  keepVisibleText(document)
  const parsed = new Readability<Element>(document, {
    charThreshold: 1,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse()
  if (!parsed?.content) return null
  const { content, byline, title, siteName } = parsed
  return { content, ...(byline && { byline }), ...(title && { title }), ...(siteName && { siteName }) }
}

/** Works around two of Readability's rules, which lose text that the reader sees. */
function keepVisibleText(document: Document): void {
  // Drop capitals are hidden from screen readers, not from the eye.
  for (const element of document.querySelectorAll('p [aria-hidden="true"]')) element.removeAttribute('aria-hidden')
  // The text of a script link would be copied to a new node; every other address would be resolved, for nobody.
  for (const link of document.querySelectorAll('a[href]:not([href^="#"])')) link.removeAttribute('href')
}
