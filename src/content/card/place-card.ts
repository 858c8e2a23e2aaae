/** Where the card goes: below the words it is about, above them where there is more room, always inside the window. */

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** Distance to the words and to the window's edges, in CSS pixels. */
const GAP = 8

/** @param words and window in the same coordinates. @returns the card's upper left corner in them. */
export function placeCard(words: Box, card: Pick<Box, 'width' | 'height'>, window: Box): Pick<Box, 'left' | 'top'> {
  const below = words.top + words.height + GAP
  const above = words.top - GAP - card.height
  const roomBelow = window.top + window.height - below
  const roomAbove = words.top - window.top
  const top = roomBelow >= card.height + GAP || roomBelow >= roomAbove ? below : above
  return {
    left: within(words.left, window.left + GAP, window.left + window.width - card.width - GAP),
    top: within(top, window.top + GAP, window.top + window.height - card.height - GAP),
  }
}

/** The nearest number that is not below `least`, whatever `most` says: a window smaller than the card shows its beginning. */
function within(number: number, least: number, most: number): number {
  return Math.max(least, Math.min(number, most))
}
