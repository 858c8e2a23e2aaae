/** Where the card goes: below the words it is about, above them where there is more room, always inside the window. */

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** The distance to the words and to the window's edges, in CSS pixels. */
const GAP = 8

/** @param words and `window` have the same coordinates. @returns the card's upper left corner in them. */
export function placeCard(words: Box, card: Pick<Box, 'width' | 'height'>, window: Box): Pick<Box, 'left' | 'top'> {
  const below = words.top + words.height + GAP
  const above = words.top - GAP - card.height
  const roomBelow = window.top + window.height - below
  const roomAbove = words.top - window.top
  const top = roomBelow >= card.height + GAP || roomBelow >= roomAbove ? below : above
  return {
    left: clamp(words.left, window.left + GAP, window.left + window.width - card.width - GAP),
    top: clamp(top, window.top + GAP, window.top + window.height - card.height - GAP),
  }
}

/** `number` within bounds. `min` wins over `max`: a window smaller than the card shows its beginning. */
function clamp(number: number, min: number, max: number): number {
  return Math.max(min, Math.min(number, max))
}
