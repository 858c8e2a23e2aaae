// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Visibility } from '../../src/extraction/visibility.ts'
import { installFakeLayout } from './fake-layout.ts'

/** Where the layout says that the text is, in the window. */
let box: { right: number; bottom: number; width: number; height: number }

beforeEach(() => {
  installFakeLayout()
  box = { right: 100, bottom: 20, width: 100, height: 20 }
  for (const measured of [Range, Element]) measured.prototype.getBoundingClientRect = () => box as DOMRect
  document.body.innerHTML = '<div><p>Words</p></div>'
})

function isSeen(): boolean {
  return new Visibility().isSeen(document.querySelector('p')?.firstChild as Text)
}

test.each<[what: string, at: Partial<typeof box>, seen: boolean]>([
  ['in the window', {}, true],
  ['of no size', { width: 0, height: 0 }, false],
  ['left of the page', { right: -9000 }, false],
  ['above the page', { bottom: -9000 }, false],
  ['below the window', { bottom: 9000 }, true],
])('a text %s', (_, at, seen) => {
  Object.assign(box, at)
  expect(isSeen()).toBe(seen)
})

describe('how a text is measured', () => {
  /** A box out of reach for either the words or their element. */
  function place(measured: typeof Range | typeof Element): void {
    measured.prototype.getBoundingClientRect = () => ({ ...box, right: -9000 }) as DOMRect
  }

  /** jsdom computes no padding and knows no generated content. */
  function style(computed: Partial<CSSStyleDeclaration>, generated = 'none'): void {
    const known = { display: 'inline', padding: '0px', borderWidth: '0px', ...computed }
    const styles = (element: Element, part?: string | null) =>
      part ? { content: generated } : element.tagName === 'I' ? known : {}
    vi.spyOn(globalThis, 'getComputedStyle').mockImplementation(styles as typeof getComputedStyle)
  }

  afterEach(() => {
    vi.restoreAllMocks()
  })

  test.each<
    [what: string, byElement: boolean, html: string, computed?: Partial<CSSStyleDeclaration>, generated?: string]
  >([
    ['alone in its line', true, '<i>Words</i>'],
    ['that may be indented out of the window', false, '<i>Words</i>', { display: 'block' }],
    ['with room around it', false, '<i>Words</i>', { padding: '0px 4px' }],
    ['with a line around it', false, '<i>Words</i>', { borderWidth: '1px' }],
    ['with a sign before it', false, '<i>Words</i>', {}, '"→"'],
    ['before something else', false, '<i>Words<b></b></i>'],
    ['behind something else', false, '<i><b></b>Words</i>'],
  ])('a text %s is measured by its element: %s', (_, byElement, html, computed = {}, generated = 'none') => {
    document.body.innerHTML = html
    const text = [...(document.querySelector('i')?.childNodes ?? [])].find((node) => node instanceof Text) as Text
    for (const measured of [Element, Range]) {
      installFakeLayout()
      style(computed, generated)
      place(measured)
      expect(new Visibility().isSeen(text)).toBe((measured === Element) !== byElement)
      vi.restoreAllMocks()
    }
  })
})

test('a text that was scrolled away, in the page or in a box of it, is within reach', () => {
  box.bottom = -300
  expect(isSeen()).toBe(false)
  Object.assign(document.querySelector('div') as Element, { scrollTop: 200 })
  expect(isSeen()).toBe(false)
  document.documentElement.scrollTop = 200
  expect(isSeen()).toBe(true)
  document.documentElement.scrollTop = 0
})

test('a text left of a page that is read from the right is within reach', () => {
  box.right = -300
  document.documentElement.style.direction = 'rtl'
  expect(isSeen()).toBe(true)
  document.documentElement.style.direction = ''
})

test('a text in an element without a box is seen with the box around it', () => {
  const parent = document.querySelector('p') as HTMLElement
  parent.style.display = 'contents'
  expect(isSeen()).toBe(true)
  document.querySelector('div')?.style.setProperty('display', 'none')
  expect(isSeen()).toBe(false)
})

test('the text of closed details is not seen', () => {
  document.body.innerHTML = '<details>Words</details>'
  const text = document.querySelector('details')?.firstChild as Text
  expect(new Visibility().isSeen(text)).toBe(false)
  document.querySelector('details')?.setAttribute('open', '')
  expect(new Visibility().isSeen(text)).toBe(true)
})

describe('a document that was parsed and never opened', () => {
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
  const textOf = (document: Document) => document.querySelector('i')?.firstChild as Text

  test.each([
    ['<div><i>Words</i></div>', true],
    ['<div hidden><p><i>Words</i></p></div>', false],
    ['<div style="color: red; display:none"><i>Words</i></div>', false],
    ['<p hidden>Not this</p><i>Words</i>', true],
  ])('%s', (html, seen) => {
    expect(new Visibility().isSeen(textOf(parse(html)))).toBe(seen)
  })

  test('looks at each element once, however deep the texts lie', () => {
    const document = parse(`${'<div>x'.repeat(200)}<i>Words</i>`)
    const matches = vi.spyOn(Element.prototype, 'matches')
    const visibility = new Visibility()
    for (const div of document.querySelectorAll('div')) visibility.isSeen(div.firstChild as Text)
    expect(visibility.isSeen(textOf(document))).toBe(true)
    expect(matches.mock.calls.length).toBeLessThan(210)
  })
})
