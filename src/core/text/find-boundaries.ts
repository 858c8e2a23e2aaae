/**
 * The boundaries that Intl.Segmenter finds, in time that grows with the text alone.
 *
 * V8 copies the whole text into each segment that it gives, so that a long text of short segments takes time and memory
 * that grow with the square of its length; it is asked for one short stretch after another instead.
 */

/** In code units. Longer: fewer sentences are looked at twice; shorter: less is copied for each segment. */
const STRETCH = 2048
/** How many boundaries are taken from one stretch, which a long sentence may have made long. */
const MAX_BOUNDARIES = 256

/** Offsets in a text where one segment ends and the next begins, its own start and end left out. */
export function findBoundaries(segmenter: Intl.Segmenter, text: string): number[] {
  const boundaries: number[] = []
  let start = 0
  let size = STRETCH
  for (;;) {
    const found = takeBoundaries(segmenter, text.slice(start, start + size))
    const isLast = start + size >= text.length && found.length < MAX_BOUNDARIES
    // What follows the stretch may speak against its last boundary, and against no other.
    if (!isLast) found.pop()
    for (const boundary of found) boundaries.push(start + boundary)
    if (isLast) return boundaries
    const next = found.at(-1)
    size = next === undefined ? size * 2 : STRETCH
    start += next ?? 0
  }
}

function takeBoundaries(segmenter: Intl.Segmenter, stretch: string): number[] {
  const found: number[] = []
  for (const { index } of segmenter.segment(stretch)) {
    if (index > 0) found.push(index)
    if (found.length === MAX_BOUNDARIES) break
  }
  return found
}
