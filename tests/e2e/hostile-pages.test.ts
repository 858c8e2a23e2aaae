/** Pages that do what no honest page does, to break the reading, to be matched by what nobody sees, or to watch. */
import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepPicturesOfFailures } from './harness/keep-pictures.ts'
import { type HighlightedWords, readHighlights, readWords } from './harness/page-state.ts'
import { publishText, SAMPLE } from './harness/pages.ts'
import { type Reader, startReader } from './harness/reader.ts'

const HTML = readFileSync(SAMPLE, 'utf8')
/** What other outlets quote, too. */
const QUOTATION = 'there will be no invasion'
const PARAGRAPH = '<p>“We cooperate, we collaborate, but there will be no invasion.'
const DEEP = 20_000

/** Runs before anything else on the page. */
function withScript(script: string): string {
  return HTML.replace('<head>', `<head><script>${script}</script>`)
}

/** Runs when the page is complete. */
function withLateScript(script: string): string {
  return HTML.replace('</body>', `<script>${script}</script></body>`)
}

function withJsonLd(json: string): string {
  return HTML.replace('<script type', `<script type="application/ld+json">${json}</script><script type`)
}

const OVERRIDES = `
  const fail = () => { throw new Error('hostile') }
  for (const type of [Node, Element, Document, Text, Range, Selection, TreeWalker, Highlight, HighlightRegistry]) {
    for (const name of Object.getOwnPropertyNames(type.prototype)) {
      if (name === 'constructor') continue
      try { Object.defineProperty(type.prototype, name, { get: fail, set: fail }) } catch {}
    }
  }
  for (const type of [Array, String, Map, Set, Promise, RegExp]) {
    for (const name of ['map', 'filter', 'match', 'matchAll', 'replace', 'get', 'then', 'exec', Symbol.iterator]) {
      if (name in type.prototype) type.prototype[name] = fail
    }
  }
  for (const name of ['getComputedStyle', 'MutationObserver', 'requestAnimationFrame', 'setTimeout']) window[name] = fail
  JSON.parse = fail`

const THROWING_ELEMENTS = `
  for (const name of ['parallax-card', 'bad-element']) customElements.define(name, class extends HTMLElement {
    static observedAttributes = ['style', 'lang', 'class']
    constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>'; throw new Error('hostile') }
    connectedCallback() { throw new Error('hostile') }
    disconnectedCallback() { throw new Error('hostile') }
    attributeChangedCallback() { throw new Error('hostile') }
  })`

/** Out of sight: Chromium itself hangs over a page that shows a quarter as many boxes in each other. */
const NESTED = `
  let inner = document.body.appendChild(document.createElement('div'))
  inner.hidden = true
  for (let depth = 0; depth < ${DEEP}; depth++) {
    const next = document.createElement('div')
    inner.append('x ', next)
    inner = next
  }
  inner.textContent = 'At the bottom.'`

const SHADOW_ROOTS = `
  for (const mode of ['open', 'closed']) {
    const host = document.querySelector('main').appendChild(document.createElement('div'))
    host.attachShadow({ mode }).innerHTML = '<p>The head of state said that there will be an invasion, and soon.</p>'
  }`

const FORGED = `
  for (const type of ['showComparison', 'extractArticle', 'hideComparison', 'compareTab', 'articleChanged']) {
    const message = { id: 1, type, data: { statement: 0 }, timestamp: Date.now(), sender: {} }
    const forge = () => {
      window.postMessage(message, '*')
      document.dispatchEvent(new CustomEvent(type, { detail: message }))
      window.dispatchEvent(new MessageEvent('message', { data: message }))
    }
    forge()
    setInterval(forge, 100)
  }`

const LIES = JSON.stringify({
  '@type': [{ toString: 1 }, 'NewsArticle', 7, null],
  headline: { name: { name: [7, 'Mexico says ‘no invasion’ after Trump’s drug cartel decree'] } },
  author: [[], {}, 7],
  datePublished: [{ toString: 1 }, '2025-08-10'],
  wordCount: { toString: 1, valueOf: 1 },
  articleBody: ['There will be an invasion.'],
  isAccessibleForFree: { toString: 1 },
})

describe('a page', () => {
  let reader: Reader
  let expected: HighlightedWords
  keepPicturesOfFailures(() => reader)

  async function open(name: string, html: string): Promise<{ page: Page; words: string }> {
    const page = await reader.visit(publishText(reader.web, name, html))
    const popup = await reader.clickIcon()
    const words = await readWords(popup)
    return { page, words }
  }

  beforeAll(async () => {
    reader = await startReader()
    const { page } = await open('plain.html', HTML)
    expected = await readHighlights(page)
    expect(expected['parallax-quote']?.join()).toContain(QUOTATION)
  })
  afterAll(() => reader?.leave())

  it.each<[what: string, html: string]>([
    [
      'whose custom elements throw',
      withScript(THROWING_ELEMENTS).replace('<article>', '<bad-element></bad-element><article>'),
    ],
    [`with elements ${DEEP} deep`, withLateScript(NESTED)],
    ['with open and closed shadow roots', withLateScript(SHADOW_ROOTS)],
    ['that forges messages', withScript(FORGED)],
    ['whose metadata are of wrong types', withJsonLd(LIES)],
    ['whose metadata are nested without end', withJsonLd(`${'['.repeat(DEEP)}${']'.repeat(DEEP)}`)],
    [
      'whose author is nested without end',
      withJsonLd(`{"@type":"Article","author":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`),
    ],
  ])('%s is read as without', async (what, html) => {
    expect(html).not.toBe(HTML)
    const { page, words } = await open(`${what.replaceAll(' ', '-')}.html`, html)
    expect(words).not.toMatch(/went wrong|no article/i)
    await expect.poll(() => readHighlights(page)).toEqual(expected)
  })

  it('that overrides built-in functions is read as without', async () => {
    const { page, words } = await open(
      'overrides.html',
      withScript(`window.spoil = () => {${OVERRIDES}}`).replace('</body>', '<script>spoil()</script></body>'),
    )
    expect(words).not.toMatch(/went wrong|no article/i)
    expect(words).toContain(QUOTATION)
    expect(await page.title()).not.toBe('')
  })

  it.each<[how: string, attribute: string]>([
    ['display', 'style="display: none"'],
    ['visibility', 'style="visibility: hidden"'],
    ['opacity', 'style="opacity: 0"'],
    ['a place left of the page', 'style="position: absolute; left: -9999px"'],
    ['a place above the page', 'style="position: absolute; top: -9999px"'],
    ['an indentation', 'style="text-indent: -9999px; white-space: nowrap; overflow: hidden"'],
    ['a font of no size', 'style="font-size: 0"'],
    ['its scale', 'style="transform: scale(0)"'],
    ['clipping', 'style="position: absolute; clip-path: inset(50%)"'],
    ['hidden="until-found"', 'hidden="until-found"'],
    ['aria-hidden', 'aria-hidden="true"'],
  ])('that hides a statement by %s has none there', async (how, attribute) => {
    const html = HTML.replace(PARAGRAPH, PARAGRAPH.replace('<p', `<p ${attribute}`))
    expect(html).not.toBe(HTML)
    const { words } = await open(`hidden-${how.replace(/\W/g, '-')}.html`, html)
    expect(words).not.toMatch(/went wrong|no article/i)
    expect(words).not.toContain(`but ${QUOTATION}`)
  })

  it('that puts a statement where no slot shows it has none there', async () => {
    const script = `for (const p of document.querySelectorAll('p'))
      if (p.textContent.includes('${QUOTATION}')) p.attachShadow({ mode: 'closed' }).innerHTML = 'Nothing of the kind.'`
    const { words } = await open('unslotted.html', withLateScript(script).replaceAll(/<(\/?)p>/g, '<$1p>'))
    expect(words).not.toContain(`but ${QUOTATION}`)
  })

  it('that defines the element of the card cannot reach into it', async () => {
    const { page } = await open('card.html', withScript(THROWING_ELEMENTS))
    await expect.poll(() => readHighlights(page)).toEqual(expected)
    const box = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('parallax-quote') ?? [])] as Range[]
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top } = (range as Range).getBoundingClientRect()
      return { x: left + 5, y: top + 5 }
    })
    await page.mouse.click(box.x, box.y)
    const host = () =>
      page.evaluate(() => document.documentElement.lastElementChild?.getBoundingClientRect().height ?? 0)
    await expect.poll(host).toBeGreaterThan(80)
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull()
  })
})
