/** Cuts a long sentence to the part that matters, between words. */
import type { TextRange } from '../core/model/range.ts'

/** What is left out has to be longer than this: an ellipsis in place of a word or two saves nothing. */
const MIN_CUT = 12

/** By Unicode's rules for words, which never part a surrogate pair or what readers see as one character. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/**
 * The pieces of a text that show these ranges with some words around them; the beginning where there are no ranges, and
 * the whole where it is hardly longer than allowed. Ranges that do not fit any more are left out.
 * @param length how much to show, in UTF-16 code units; words at the edges are kept whole, so it may be a little more.
 * @returns ordered, disjoint pieces, cut between words.
 */
export function cutExcerpt(text: string, ranges: readonly TextRange[], length: number): TextRange[] {
  if (text.length <= length + MIN_CUT) return [{ start: 0, end: text.length }]
  const kept = keepWhatFits(ranges.length > 0 ? ranges : [{ start: 0, end: 0 }], length)
  const used = kept.reduce((sum, { start, end }) => sum + end - start, 0)
  const room = Math.max(length - used, 0) / kept.length
  const edges = findEdges(text)
  return merge(kept.map((range) => snap(edges, range, widen(range, room, text.length), text.length)))
}

/** The first ranges, as many as are allowed; a single one that is too long is cut. */
function keepWhatFits(ranges: readonly TextRange[], length: number): TextRange[] {
  const kept: TextRange[] = []
  let left = length
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (left <= 0) break
    kept.push({ start, end: Math.min(end, start + left) })
    left -= end - start
  }
  return kept
}

/** Half of the room goes to each side; what one side has no text for goes to the other. */
function widen({ start, end }: TextRange, room: number, length: number): TextRange {
  const before = Math.min(start, Math.max(room / 2, room - (length - end)))
  return { start: start - before, end: Math.min(end + room - before, length) }
}

/** Where a piece may be cut: around each word, and, inside the words that are to be shown, around anything. */
interface Edges {
  any: number[]
  starts: number[]
  ends: number[]
}

function findEdges(text: string): Edges {
  const segments = [...segmenter.segment(text)]
  const words = segments.filter(({ isWordLike }) => isWordLike)
  return {
    any: [...segments.map(({ index }) => index), text.length],
    starts: words.map(({ index }) => index),
    ends: words.map(({ index, segment }) => index + segment.length),
  }
}

/** Moves the edges of the wide piece inwards to whole words, but never into the range that it is for. */
function snap({ any, starts, ends }: Edges, range: TextRange, wide: TextRange, length: number): TextRange {
  const shown = {
    start: any.findLast((edge) => edge <= range.start) ?? 0,
    end: any.find((edge) => edge >= range.end) ?? length,
  }
  const start = Math.min(starts.find((edge) => edge >= wide.start) ?? shown.start, shown.start)
  const end = Math.max(ends.findLast((edge) => edge <= wide.end) ?? shown.end, shown.end)
  return { start: start < MIN_CUT ? 0 : start, end: length - end < MIN_CUT ? length : end }
}

/** @param pieces ordered by their starts. */
function merge(pieces: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (last && piece.start - last.end < MIN_CUT) last.end = Math.max(last.end, piece.end)
    else merged.push({ ...piece })
  }
  return merged
}
