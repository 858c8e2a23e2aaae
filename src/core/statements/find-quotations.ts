/** Everything in quotation marks in an article's body, one piece for each sentence that it touches. */
import type { TextRange } from '../model/range.ts'
import { splitParagraphs } from '../text/paragraphs.ts'
import { trimRange } from '../text/white-space.ts'
import { findMarkedSpans, type MarkedSpan } from './find-marked-spans.ts'

/** The part of a marked stretch that is in one sentence. Its range covers the words without the marks. */
export interface QuotedPiece extends TextRange {
  /** Index of the sentence that it is in. */
  sentence: number
  /** Pieces between the same marks, or of one quotation over several paragraphs, have the same number. */
  utterance: number
  /** The mark that opens it, as written. */
  mark: string
}

interface Stretch extends MarkedSpan {
  utterance: number
}

/**
 * The quoted pieces of a text, in order and disjoint.
 * @param sentences the sentences of the same text, as `splitSentences` gives them
 */
export function findQuotedPieces(text: string, sentences: readonly TextRange[]): QuotedPiece[] {
  const pieces: QuotedPiece[] = []
  let first = 0
  for (const stretch of findStretches(text)) {
    while ((sentences[first]?.end ?? Number.POSITIVE_INFINITY) <= stretch.start) first++
    for (let i = first; (sentences[i]?.start ?? Number.POSITIVE_INFINITY) < stretch.end; i++) {
      const sentence = sentences[i] ?? stretch
      const start = Math.max(stretch.start, sentence.start)
      const range = trimRange(text, { start, end: Math.min(stretch.end, sentence.end) })
      if (/[\p{L}\p{N}]/u.test(text.slice(range.start, range.end))) {
        pieces.push({
          start: range.start,
          end: range.end,
          sentence: i,
          utterance: stretch.utterance,
          mark: stretch.mark,
        })
      }
    }
  }
  return pieces
}

/**
 * The marked stretches of all paragraphs; one that the next paragraph resumes with a new mark is the same utterance.
 */
function findStretches(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let utterance = 0
  const paragraphs = splitParagraphs(text)
  for (const [i, { start, end }] of paragraphs.entries()) {
    const paragraph = text.slice(start, end)
    const last = stretches.at(-1)
    const mayResume = last !== undefined && !last.closed && i > 0 && last.end === paragraphs[i - 1]?.end
    for (const span of findMarkedSpans(paragraph)) {
      const resumes = mayResume && span.start === 1 && span.mark === last.mark
      const next = paragraphs[i + 1]
      const opensNext = next !== undefined && text[next.start] === span.mark
      if (!span.closed && !isCredible(paragraph, span, opensNext)) continue
      if (!resumes) utterance++
      stretches.push({
        start: start + span.start,
        end: start + span.end,
        mark: span.mark,
        closed: span.closed,
        utterance,
      })
    }
  }
  return stretches
}

/** An opening mark without a closing one quotes if it is where quotations begin; otherwise it is a stray mark. */
function isCredible(paragraph: string, span: MarkedSpan, opensNext: boolean): boolean {
  return opensNext || /(?:^|[,:])\s?$/.test(paragraph.slice(Math.max(0, span.start - 3), span.start - 1))
}
