import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundAll, measureMissingRoom, type Place, placeCard } from '../../../src/content/card/place-card.ts'

const window = { left: 0, top: 0, width: 800, height: 600 }
const card = { width: 400, height: 200 }

test.each<[what: string, words: [left: number, top: number], place: Place]>([
  ['below the words', [100, 100], { side: 'below', left: 100, edge: 128, room: 464 }],
  ['above them where there is more room', [100, 500], { side: 'above', left: 100, edge: 492, room: 484 }],
  ['within the right edge', [700, 100], { side: 'below', left: 392, edge: 128, room: 464 }],
  ['within the left edge', [-50, 100], { side: 'below', left: 8, edge: 128, room: 464 }],
  ['within the window when the words are above it', [100, -900], { side: 'below', left: 100, edge: 8, room: 584 }],
  ['within the window when the words are below it', [100, 900], { side: 'above', left: 100, edge: 592, room: 584 }],
])('%s', (_, [left, top], place) => {
  expect(placeCard({ left, top, width: 60, height: 20 }, card, window)).toEqual(place)
})

const boxes = fc.record({
  left: fc.integer({ min: -2000, max: 2000 }),
  top: fc.integer({ min: -2000, max: 2000 }),
  width: fc.nat(500),
  height: fc.nat(100),
})
/** As short as a window zoomed to 200 % is. */
const windows = fc.record({
  left: fc.constant(0),
  top: fc.constant(0),
  width: fc.integer({ min: 420, max: 1600 }),
  height: fc.integer({ min: 300, max: 1200 }),
})

/** Where a card ends that takes all of its room. */
function reach({ side, edge, room }: Place): { top: number; bottom: number } {
  return side === 'below' ? { top: edge, bottom: edge + room } : { top: edge - room, bottom: edge }
}

test('however much is in it, the card stays in the window', () => {
  fc.assert(
    fc.property(boxes, windows, (words, around) => {
      const place = placeCard(words, card, around)
      const { top, bottom } = reach(place)
      expect(place.left).toBeGreaterThanOrEqual(0)
      expect(place.left + card.width).toBeLessThanOrEqual(around.width)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(bottom).toBeLessThanOrEqual(around.height)
    }),
  )
})

test('it covers none of the words, once the page is scrolled to make room where there is none', () => {
  fc.assert(
    fc.property(boxes, windows, (words, around) => {
      const scrolled = { ...words, top: words.top - measureMissingRoom(words, around) }
      const { top, bottom } = reach(placeCard(scrolled, card, around))
      const isBeside = bottom <= scrolled.top || top >= scrolled.top + scrolled.height
      expect(isBeside).toBe(true)
    }),
  )
})

describe('the page is scrolled', () => {
  const short = { ...window, height: 300 }

  test.each([
    ['not where there is room', { top: 100, height: 40 }, window, 0],
    ['by what is missing below the words', { top: 100, height: 90 }, short, 26],
    ['no further than the beginning of words that fill the window', { top: 50, height: 220 }, short, 42],
  ])('%s', (_, words, around, distance) => {
    expect(measureMissingRoom({ left: 0, width: 100, ...words }, around)).toBe(distance)
  })
})

test('the box around boxes', () => {
  const one = { left: 10, top: 10, width: 10, height: 10 }
  expect(boundAll([one, { left: 0, top: 40, width: 5, height: 5 }])).toEqual({
    left: 0,
    top: 10,
    width: 20,
    height: 35,
  })
  expect(boundAll([])).toBeUndefined()
})
