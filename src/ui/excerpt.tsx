/** A sentence cut to the part that matters, and whole on demand. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { TextRange } from '../core/model/range.ts'
import { say } from '../locale/say.ts'
import { cutExcerpt } from './cut-excerpt.ts'
import { MarkedText } from './marked-text.tsx'

export interface ExcerptProps {
  text: string
  /** Ordered, disjoint ranges in `text`. */
  marks: readonly TextRange[]
  /** What has to stay in sight; the marks where it is not given. */
  around?: readonly TextRange[]
  /** How much to show at first, in UTF-16 code units. */
  length: number
}

/** Just the words, "…" where some are left out. */
export function ExcerptWords({ text, marks, around = marks, length }: ExcerptProps) {
  return <Pieces text={text} marks={marks} pieces={cutExcerpt(text, around, length)} />
}

export interface PiecesProps {
  text: string
  /** Ordered, disjoint ranges in `text`. */
  marks?: readonly TextRange[]
  /** What is shown of it: ordered, disjoint ranges. */
  pieces: readonly TextRange[]
}

/** Pieces of a text, "…" where some of it is left out. */
export function Pieces({ text, marks = [], pieces }: PiecesProps) {
  return (
    <>
      {pieces.map((piece, i) => (
        <span key={piece.start}>
          {piece.start > 0 && (i === 0 ? '… ' : ' … ')}
          <MarkedText text={text.slice(piece.start, piece.end)} marks={clip(marks, piece)} />
        </span>
      ))}
      {(pieces.at(-1)?.end ?? 0) < text.length && ' …'}
    </>
  )
}

export interface FoldedExcerptProps extends ExcerptProps {
  /** Puts an element around the words; the button for the rest comes after it. */
  children: (words: ComponentChildren) => ComponentChildren
}

/** The words, and a button that shows all of the text where some is left out. */
export function Excerpt({ children, ...excerpt }: FoldedExcerptProps) {
  const [whole, setWhole] = useState(false)
  const { text, marks, around = marks, length } = excerpt
  const [piece] = cutExcerpt(text, around, length)
  const isCut = piece === undefined || piece.end - piece.start < text.length
  return (
    <>
      {children(whole ? <MarkedText text={text} marks={marks} /> : <ExcerptWords {...excerpt} />)}
      {isCut && (
        <button type="button" class="more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {say(whole ? 'shorter' : 'wholeSentence')}
        </button>
      )}
    </>
  )
}

/** The parts of ranges that lie in a piece, counted from its start. */
function clip(ranges: readonly TextRange[], piece: TextRange): TextRange[] {
  return ranges
    .map(({ start, end }) => ({
      start: Math.max(start, piece.start) - piece.start,
      end: Math.min(end, piece.end) - piece.start,
    }))
    .filter(({ start, end }) => start < end)
}
