/** Where the card goes: on the side of the words that has more room, never over them, always inside the window. */

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

/** A card grows away from the words when a fold in it is opened. */
export interface Place {
  side: 'below' | 'above'
  left: number
  /** The edge towards the words: the card's top when it is below them, its bottom when it is above. */
  edge: number
  /** How high the card may become. */
  room: number
}

/** The distance to the words and to the window's edges, in CSS pixels. */
const GAP = 8
/** With less room than this nothing could be read: then the card covers some of the words, which fill the window. */
const MIN_ROOM = 120

/** @param words and `window` have the same coordinates. */
export function placeCard(words: Box, card: Pick<Box, 'width' | 'height'>, window: Box): Place {
  const bottom = window.top + window.height
  const { below, above } = measureRooms(words, window)
  const side = below >= card.height || below >= above ? 'below' : 'above'
  const room = Math.min(Math.max(side === 'below' ? below : above, MIN_ROOM), window.height - 2 * GAP)
  return {
    side,
    left: clamp(words.left, window.left + GAP, window.left + window.width - card.width - GAP),
    edge: side === 'below' ? bottom - GAP - room : window.top + GAP + room,
    room,
  }
}

/** How far to scroll down so that a card fits below the words, where there is no room on either side of them. */
export function measureMissingRoom(words: Box, window: Box): number {
  const { below, above } = measureRooms(words, window)
  if (Math.max(below, above) >= MIN_ROOM) return 0
  // Words that fill the window keep their beginning in sight.
  return clamp(MIN_ROOM - below, 0, words.top - window.top - GAP)
}

function measureRooms(words: Box, window: Box): { below: number; above: number } {
  return {
    below: window.top + window.height - (words.top + words.height) - 2 * GAP,
    above: words.top - window.top - 2 * GAP,
  }
}

/** `number` within bounds. `min` wins over `max`: a window smaller than the card shows its beginning. */
function clamp(number: number, min: number, max: number): number {
  return Math.max(min, Math.min(number, max))
}

/** The smallest box around all of them; undefined without any. */
export function boundAll(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const right = Math.max(...boxes.map((box) => box.left + box.width))
  const bottom = Math.max(...boxes.map((box) => box.top + box.height))
  return { left, top, width: right - left, height: bottom - top }
}
