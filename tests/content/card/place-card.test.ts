import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeCard } from '../../../src/content/card/place-card.ts'

const window = { left: 0, top: 0, width: 800, height: 600 }
const card = { width: 400, height: 200 }

test.each<[what: string, words: [left: number, top: number], place: [left: number, top: number]]>([
  ['below the words', [100, 100], [100, 128]],
  ['above them where there is more room', [100, 500], [100, 292]],
  ['within the right edge', [700, 100], [392, 128]],
  ['within the left edge', [-50, 100], [8, 128]],
  ['within the window when the words are not', [100, -900], [100, 8]],
])('%s', (_, [left, top], [cardLeft, cardTop]) => {
  expect(placeCard({ left, top, width: 60, height: 20 }, card, window)).toEqual({ left: cardLeft, top: cardTop })
})

test('the card never leaves a window that it fits', () => {
  const length = fc.integer({ min: -2000, max: 2000 })
  fc.assert(
    fc.property(length, length, fc.nat(500), fc.nat(100), (left, top, width, height) => {
      const place = placeCard({ left, top, width, height }, card, window)
      expect(place.left).toBeGreaterThanOrEqual(0)
      expect(place.top).toBeGreaterThanOrEqual(0)
      expect(place.left + card.width).toBeLessThanOrEqual(window.width)
      expect(place.top + card.height).toBeLessThanOrEqual(window.height)
    }),
  )
})
