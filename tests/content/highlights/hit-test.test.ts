// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { findClicked } from '../../../src/content/highlights/hit-test.ts'
import type { HighlightedRange } from '../../../src/content/highlights/keep-highlights.ts'

/** jsdom has no layout: the highlighted words lie here. */
const BOX = { left: 10, top: 10, right: 110, bottom: 30 }
const ON_IT = { clientX: 50, clientY: 20 }

let highlighted: HighlightedRange[]

beforeEach(() => {
  document.body.innerHTML = '<p id="text">Some <b>words</b> and <a href="#top">a link</a></p><div id="overlay"></div>'
  const range = document.createRange()
  range.selectNodeContents(document.querySelector('p') as HTMLElement)
  range.getClientRects = () => [BOX] as unknown as DOMRectList
  highlighted = [{ statement: 3, range }]
})

function click(selector: string, init: MouseEventInit): number | undefined {
  let found: HighlightedRange | undefined
  document.addEventListener(
    'click',
    (event) => {
      found = findClicked(event, highlighted)
    },
    { once: true },
  )
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }))
  return found?.statement
}

describe('findClicked', () => {
  test.each<[what: string, selector: string, init: MouseEventInit, statement: number | undefined]>([
    ['on the words', '#text', ON_IT, 3],
    ['on an element within them', 'b', ON_IT, 3],
    ['beside them', '#text', { clientX: 200, clientY: 20 }, undefined],
    ['below them', '#text', { clientX: 50, clientY: 60 }, undefined],
    ['on something that covers them', '#overlay', ON_IT, undefined],
    ['on a link within them', 'a', ON_IT, undefined],
    ['with the middle button', '#text', { ...ON_IT, button: 1 }, undefined],
    ['with Ctrl held', '#text', { ...ON_IT, ctrlKey: true }, undefined],
  ])('%s', (_, selector, init, statement) => {
    expect(click(selector, init)).toBe(statement)
  })

  test('leaves a selection alone', () => {
    getSelection()?.selectAllChildren(document.body)
    expect(click('#text', ON_IT)).toBeUndefined()
    getSelection()?.removeAllRanges()
  })
})
