/** What is to be seen from outside: the page's highlights and scroll, the icon's badge, the popup's words. */
import type { Page } from 'puppeteer-core'

/** The names of `src/content/highlights.css` and the words that each is painted on. */
export type HighlightedWords = Record<string, string[]>

/** The registry is one for the page and its content scripts, so the page's own world can be asked. */
export function readHighlights(page: Page): Promise<HighlightedWords> {
  return page.evaluate(() => {
    const words: Record<string, string[]> = {}
    CSS.highlights.forEach((highlight, name) => {
      words[name] = Array.from(highlight.values(), String)
    })
    return words
  })
}

export function readMarkup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML)
}

/** Which part of a text is on screen: the top of its first occurrence lies within the window. */
export function isOnScreen(page: Page, text: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(wanted))
    const top = paragraph?.getBoundingClientRect().top ?? -1
    return top >= 0 && top < innerHeight
  }, text)
}

/** The number on the icon of the tab in front, asked by the popup over that tab. */
export async function readBadge(popup: Page): Promise<string> {
  return String(
    await popup.evaluate(`
      chrome.tabs.query({ active: true, currentWindow: true })
        .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`),
  )
}

/** All that the popup says, folded parts included. */
export function readWords(popup: Page): Promise<string> {
  return popup.evaluate(() => document.body.textContent ?? '')
}
