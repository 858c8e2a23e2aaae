/**
 * Reads the article of an HTML file as the content script reads it from a page: the same extraction, over jsdom, which
 * runs no script and fetches nothing.
 */
import { pathToFileURL } from 'node:url'
import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom'
import type { NewsArticle } from '../core/model/article.ts'
import { decodeText } from '../core/text/decode-text.ts'
import { extractArticle } from '../extraction/extract-article.ts'
import { findPublishedAddress } from '../extraction/page-address.ts'

export interface ReadArticle {
  article: NewsArticle
  /** False when the text looks cut off, so that nothing can be called missing in it. */
  complete: boolean
}

/** @returns null when the page is not an article. */
export function readHtmlArticle(html: Uint8Array, path: string): ReadArticle | null {
  // Decoded here: jsdom takes bytes without a declared charset to be Windows-1252, whatever they are.
  const dom = new JSDOM(decodeText(html, TextDecoder), {
    url: pathToFileURL(path).href,
    virtualConsole: new VirtualConsole(),
  })
  const address = findPublishedAddress(dom.window.document)
  if (address) dom.reconfigure({ url: address })
  keepRulesOfVisibility(dom.window.document)
  lendBrowserGlobals(dom.window)
  const { extraction } = extractArticle(dom.window.document)
  dom.window.close()
  return extraction.state === 'extracted' ? { article: extraction.article, complete: !extraction.cutOff } : null
}

/** What decides whether text is visible and where a paragraph ends; extraction looks at no other property. */
const PROPERTIES_OF_VISIBILITY = ['display', 'visibility', 'position', 'clip', 'clip-path']

/** Drops the other rules: jsdom computes styles slowly, and would take a minute over a front page's full style sheets. */
function keepRulesOfVisibility(document: Document): void {
  for (const sheet of document.styleSheets) {
    for (let i = sheet.cssRules.length - 1; i >= 0; i--) {
      const { style } = sheet.cssRules[i] as Partial<CSSStyleRule>
      if (style && !decidesVisibility(style)) sheet.deleteRule(i)
    }
  }
}

function decidesVisibility(style: CSSStyleDeclaration): boolean {
  return PROPERTIES_OF_VISIBILITY.some((property) => style.getPropertyValue(property) !== '')
}

/** The globals that extraction uses, and what jsdom lacks because it does no layout. */
function lendBrowserGlobals(window: DOMWindow): void {
  const styles = new WeakMap<Element, CSSStyleDeclaration>()
  const getComputedStyle = (element: Element): CSSStyleDeclaration => {
    const style = styles.get(element) ?? window.getComputedStyle(element)
    styles.set(element, style)
    return style
  }
  Object.assign(globalThis, { NodeFilter: window.NodeFilter, getComputedStyle })
  window.Element.prototype.checkVisibility = function () {
    return isDisplayed(this) && getComputedStyle(this).visibility !== 'hidden'
  }
  window.Range.prototype.getBoundingClientRect = () => new window.DOMRect(0, 0, 1, 1)
}

function isDisplayed(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (getComputedStyle(each).display === 'none') return false
  }
  return true
}
