// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { pointAtHighlights } from '../../../src/content/highlights/point-at-highlights.ts'

/** jsdom has no layout and no animations: the words lie here, and an element's cursor is what animates it. */
const BOX = { left: 10, top: 10, right: 110, bottom: 30 }
const cursors = new Map<Element, unknown>()
let stop: () => void
let markup: string

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] })
  cursors.clear()
  Element.prototype.animate = vi.fn(function (this: Element, keyframes) {
    cursors.set(this, (keyframes as PropertyIndexedKeyframes).cursor)
    return { cancel: () => cursors.delete(this) } as unknown as Animation
  })
  document.body.innerHTML = '<p id="text">Some <b>words</b> and <a href="#top">a link</a></p><p id="other">Others</p>'
  markup = document.documentElement.outerHTML
  const range = document.createRange()
  range.selectNodeContents(document.querySelector('p') as HTMLElement)
  range.getClientRects = () => [BOX] as unknown as DOMRectList
  stop = pointAtHighlights(() => [{ statement: 0, range }])
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

function move(selector: string, clientX: number, clientY = 20): void {
  const init = { bubbles: true, clientX, clientY }
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('pointermove', init))
  vi.advanceTimersToNextFrame()
}

function pointed(): string[] {
  return [...cursors].map(([element, cursor]) => `${element.localName} ${cursor}`)
}

test('words that can be clicked have a pointer, and the page’s markup stays as it was', () => {
  move('#text', 50)
  expect(pointed()).toEqual(['p pointer,pointer'])
  expect(document.documentElement.outerHTML).toBe(markup)
})

test.each([
  ['beside them', '#text', 200],
  ['in another element', '#other', 50],
  ['on a link within them, which has its own', 'a', 50],
])('not %s', (_, selector, x) => {
  move('#text', 50)
  move(selector, x)
  expect(pointed()).toEqual([])
})

test('the cursor goes along from element to element', () => {
  move('#text', 50)
  move('b', 60)
  expect(pointed()).toEqual(['b pointer,pointer'])
})

test('many moves in one frame are one test', () => {
  const before = vi.mocked(Element.prototype.animate).mock.calls.length
  for (const x of [200, 50, 200, 60]) {
    document
      .querySelector('#text')
      ?.dispatchEvent(new MouseEvent('pointermove', { bubbles: true, clientX: x, clientY: 20 }))
  }
  vi.advanceTimersToNextFrame()
  expect(vi.mocked(Element.prototype.animate).mock.calls.length).toBe(before + 1)
})

test('nothing is left when it stops', () => {
  move('#text', 50)
  stop()
  move('#text', 60)
  expect(pointed()).toEqual([])
})
