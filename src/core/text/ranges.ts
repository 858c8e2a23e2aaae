/** How ranges of one text relate to each other. Lists of ranges are in the order of the text and disjoint. */
import type { TextRange } from '../model/range.ts'

/** Whether two ranges share a code unit. */
export function overlap(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end
}

/** The ranges of a list that lie within `outer`. */
export function selectWithin<Range extends TextRange>(ranges: readonly Range[], outer: TextRange): Range[] {
  return ranges.slice(...locateWithin(ranges, outer))
}

/**
 * The first index and the end index, exclusive, of the ranges of a list that lie within `outer`. Looks at no others, so
 * that asking for many stretches of a list stays linear.
 */
export function locateWithin(ranges: readonly TextRange[], outer: TextRange): [from: number, to: number] {
  const from = findFirstFrom(ranges, outer.start)
  let to = from
  while (to < ranges.length && (ranges[to]?.end ?? 0) <= outer.end) to++
  return [from, to]
}

/** Index of the first range of a list that starts at an offset or after it. */
export function findFirstFrom(ranges: readonly TextRange[], offset: number): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The ranges of a list that overlap none of `hidden`.
 * @param hidden in any order; they may overlap
 */
export function selectOutside<Range extends TextRange>(
  ranges: readonly Range[],
  hidden: readonly TextRange[],
): Range[] {
  if (hidden.length === 0) return [...ranges]
  const obstacles = hidden.toSorted((a, b) => a.start - b.start)
  let next = 0
  let hiddenUntil = 0
  return ranges.filter(({ start, end }) => {
    for (; next < obstacles.length && (obstacles[next]?.start ?? 0) < end; next++) {
      hiddenUntil = Math.max(hiddenUntil, obstacles[next]?.end ?? 0)
    }
    return hiddenUntil <= start
  })
}

/** The same stretch counted from elsewhere: from the start of its sentence, say, instead of its article. */
export function shiftRange({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by }
}

/** The stretch of text that a range stands for. */
export function sliceRange(text: string, { start, end }: TextRange): string {
  return text.slice(start, end)
}
