// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { PageSession } from '../../src/content/page-session.ts'
import type { Match } from '../../src/core/model/comparison.ts'
import type { PageComparison } from '../../src/messaging/outcome.ts'
import type { HighlightStyle } from '../../src/platform/settings.ts'
import { installFakeLayout } from '../extraction/fake-layout.ts'
import { EMPTY_STORY } from '../fixtures/empty-story.ts'
import { installFakeHighlights } from './fake-highlights.ts'

const STATEMENT = 'Engineers found cracks in three of its five piers, a report says.'
const OTHER = { id: 'other', headline: 'Bridge', publisher: 'The Other Outlet', url: 'https://other.example/bridge' }
/** jsdom has no layout: all text lies here. */
const BOX = { left: 10, top: 10, right: 110, bottom: 30, width: 100, height: 20 }

let session: PageSession
let painted: (name: string) => string[]
let shadow: ShadowRoot | undefined

beforeAll(() => {
  installFakeLayout()
  Range.prototype.getClientRects = () => [BOX] as unknown as DOMRectList
  Range.prototype.getBoundingClientRect = () => BOX as DOMRect
  Element.prototype.scrollIntoView = vi.fn()
  globalThis.scrollBy = vi.fn() as typeof globalThis.scrollBy
  globalThis.matchMedia = vi.fn(() => ({ matches: true }) as MediaQueryList)
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (init) {
    shadow = attach.call(this, init)
    return shadow
  }
})

beforeEach(() => {
  painted = installFakeHighlights()
  document.head.innerHTML = '<title>Bridge to close</title><meta property="og:type" content="article">'
  document.body.innerHTML = `<article>
    <p id="first">The mayor of the town said on Monday that the old bridge would be closed for two years.</p>
    <p id="second">${STATEMENT}</p><p>Some forty people protested at the town hall on Monday.</p></article>`
  session = new PageSession(vi.fn(), vi.fn())
})

afterEach(() => session.leave())

async function compare(): Promise<PageComparison> {
  const extraction = await session.extractArticle()
  if (extraction.state !== 'extracted') throw new Error('the page is an article')
  const { articleBody, ...article } = extraction.article
  const start = articleBody.indexOf(STATEMENT)
  const match: Match = {
    statement: 0,
    other: { id: 'other', start: 0, end: 30, text: 'Cracks were found in two piers.', quotations: [] },
    relation: 'claim',
    probability: 0.9,
    differences: [],
    marks: { here: [], there: [] },
  }
  return {
    article,
    sources: {},
    statements: [{ start, end: start + STATEMENT.length, text: STATEMENT, quotations: [] }],
    relatedArticles: [],
    articles: [OTHER],
    matches: [match],
    missing: [],
    onlyHere: [],
    origins: [],
    story: EMPTY_STORY,
    cutOff: false,
    outlets: 1,
  }
}

async function show(comparison?: PageComparison, style: HighlightStyle = 'underline'): Promise<number[]> {
  return session.showComparison(comparison ?? (await compare()), { quotations: style, claims: style })
}

function click(selector: string): void {
  const init = { bubbles: true, clientX: 50, clientY: 20 }
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('pointerdown', init))
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', init))
}

function card(): Element | null {
  return document.querySelector('[data-parallax=card]')
}

describe('a comparison on the page', () => {
  test('is painted, and the page stays as it was', async () => {
    const before = document.documentElement.outerHTML
    expect(await show()).toEqual([0])
    expect(painted('parallax-claim')).toEqual([STATEMENT])
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test('is shown by a script that was injected after the page was read', async () => {
    const comparison = await compare()
    session = new PageSession(vi.fn(), vi.fn())
    expect(await show(comparison)).toEqual([0])
  })

  test('is not shown by such a script if it is hidden meanwhile, or another takes its place', async () => {
    const comparison = await compare()
    session = new PageSession(vi.fn(), vi.fn())
    const hidden = show(comparison)
    session.hideComparison()
    expect(await hidden).toEqual([])
    expect(painted('parallax-claim')).toEqual([])
    expect(await Promise.all([show(comparison), show(comparison)])).toEqual([[], [0]])
    expect(painted('parallax-claim')).toEqual([STATEMENT])
  })

  test('leaves out statements that the page no longer has', async () => {
    const comparison = await compare()
    document.querySelector('#second')?.remove()
    await session.extractArticle()
    expect(await show(comparison)).toEqual([])
  })

  test('is removed when the page is left', async () => {
    await show()
    session.leave()
    expect(painted('parallax-claim')).toEqual([])
    expect(session.revealStatement(0)).toBe(false)
  })

  test('is scrolled to and flashed, without motion for readers who prefer less', async () => {
    await show()
    expect(session.revealStatement(0)).toBe(true)
    expect(painted('parallax-active')).toEqual([STATEMENT])
    expect(Element.prototype.scrollIntoView).toHaveBeenLastCalledWith({ block: 'center', behavior: 'instant' })
    expect(session.revealStatement(1)).toBe(false)
  })
})

describe('the card', () => {
  test('opens on a click on a highlight, in a closed root, with the other outlet’s sentence and a safe link', async () => {
    await show()
    click('#second')
    expect(card()?.shadowRoot).toBeNull()
    expect(shadow?.textContent).toContain('Cracks were found in two piers.')
    const link = shadow?.querySelector('a')
    expect(link).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' })
    expect(link?.href).toBe(`${OTHER.url}#:~:text=Cracks%20were%20found%20in%20two%20piers.`)
  })

  test('does not open beside a highlight', async () => {
    await show()
    click('#first')
    expect(card()).toBeNull()
  })

  test('there is only one at a time', async () => {
    await show()
    click('#second')
    click('#second')
    expect(document.querySelectorAll('[data-parallax=card]')).toHaveLength(1)
  })

  test.each<[what: string, close: () => void]>([
    ['Escape', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
    ['its button', () => shadow?.querySelector('button')?.click()],
    ['a click elsewhere', () => click('#first')],
    ['the page being left', () => session.leave()],
  ])('%s closes it and leaves nothing behind', async (_, close) => {
    const before = document.documentElement.outerHTML
    await show()
    click('#second')
    expect(card()).not.toBeNull()
    close()
    expect(document.documentElement.outerHTML).toBe(before)
  })

  test('takes the focus and gives it back', async () => {
    document.body.insertAdjacentHTML('beforeend', '<button id="before">Menu</button>')
    const button = document.querySelector<HTMLElement>('#before')
    button?.focus()
    await show()
    click('#second')
    expect(document.activeElement).toBe(card())
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    expect(document.activeElement).toBe(button)
  })

  test('shows no link to anything but a web address', async () => {
    const comparison = await compare()
    comparison.articles = [{ ...OTHER, url: 'javascript:alert(1)' }]
    await show(comparison)
    click('#second')
    expect(shadow?.textContent).toContain(OTHER.publisher)
    expect(shadow?.querySelector('a')).toBeNull()
  })
})

describe('the style “None”', () => {
  test('opens no card on a click, and none is painted', async () => {
    await show(undefined, 'none')
    click('#second')
    expect(card()).toBeNull()
    expect(painted('parallax-claim')).toEqual([])
  })

  test('and any other is taken on at once', async () => {
    await show(undefined, 'none')
    session.restyle({ quotations: 'none', claims: 'underline' })
    expect(painted('parallax-claim')).toEqual([STATEMENT])
    session.restyle({ quotations: 'none', claims: 'none' })
    expect(painted('parallax-claim')).toEqual([])
    expect(session.revealStatement(0)).toBe(true)
  })
})

describe('by keyboard', () => {
  test('the reader goes to a highlight, opens its card, closes it, and leaves the walk', async () => {
    await show()
    session.runCommand('next')
    expect(painted('parallax-active')).toEqual([STATEMENT])
    expect(card()).toBeNull()
    session.runCommand('open')
    expect(shadow?.textContent).toContain('Cracks were found in two piers.')
    session.runCommand('close')
    expect(card()).toBeNull()
    expect(painted('parallax-active')).toEqual([STATEMENT])
    session.runCommand('close')
    expect(painted('parallax-active')).toEqual([])
  })

  test('a card can be opened at once, and goes along', async () => {
    await show()
    session.runCommand('open')
    expect(card()).not.toBeNull()
    session.runCommand('next')
    expect(document.querySelectorAll('[data-parallax=card]')).toHaveLength(1)
  })

  test('nothing happens where nothing is shown or marked', async () => {
    session.runCommand('open')
    await show(undefined, 'none')
    session.runCommand('next')
    session.runCommand('open')
    expect(card()).toBeNull()
    expect(painted('parallax-active')).toEqual([])
  })
})

describe('a selection', () => {
  afterEach(() => getSelection()?.removeAllRanges())

  test('in a statement opens its card', async () => {
    await show()
    getSelection()?.selectAllChildren(document.querySelector('#second') as Element)
    expect(session.openSelected()).toBe(true)
    expect(shadow?.textContent).toContain('Cracks were found in two piers.')
  })

  test('elsewhere opens none by itself', async () => {
    await show()
    getSelection()?.selectAllChildren(document.querySelector('#first') as Element)
    expect(session.openSelected()).toBe(false)
    expect(card()).toBeNull()
  })

  test('that was compared by itself is shown, before and after the page itself is', async () => {
    session.showSelection(await compare())
    expect(shadow?.textContent).toContain('Cracks were found in two piers.')
    session.showSelection({ ...(await compare()), matches: [] })
    expect(shadow?.textContent).toContain('No other outlet in your library was found to say this.')
    session.leave()
    expect(card()).toBeNull()
  })
})

describe('the reading of the page', () => {
  // On a clock of its own: a quick machine would read such a short page in one turn.
  beforeEach(() => {
    let clock = 0
    vi.spyOn(performance, 'now').mockImplementation(() => clock++)
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  test('goes on in turns, between which others run', async () => {
    let turns = 0
    const timer = setInterval(() => turns++)
    expect(await session.extractArticle()).toMatchObject({ state: 'extracted' })
    clearInterval(timer)
    expect(turns).toBeGreaterThan(5)
  })

  test('ends when the reader stops it', async () => {
    const reading = session.extractArticle()
    session.stopReading()
    expect(await reading).toEqual({ state: 'stopped' })
    expect(await session.extractArticle()).toMatchObject({ state: 'extracted' })
  })
})
