/** Which reporting verb of a sentence introduces a quotation. */
import type { TextRange } from '../model/range.ts'
import { isPlainReportingVerb, isReportingVerb } from '../text/reporting-verbs.ts'
import { splitWords, type Word } from '../text/words.ts'

/** A sentence and the quoted pieces in it, all ranges within `text`. */
export interface QuotingSentence {
  text: string
  pieces: readonly TextRange[]
}

/** A verb farther than this from the quotation does not introduce it; in words. */
const FARTHEST = 24
/** What a candidate loses: a verb that often means something else, in words of distance. */
const AMBIGUOUS = 4
/** … another quotation in between. */
const CROSSING = 6
/** … "to say", "would say": nobody said it. */
const UNREAL = 6
/** What it gains: `said: "…"`, `"…," he said`. */
const BOUND = 8
/** … unless more words than this come between. */
const BOUND_WITHIN = 8

/** The words of a sentence that stand in no quotation. */
export function readOwnWords({ text, pieces }: QuotingSentence): Word[] {
  return splitWords(text).filter((word) => !pieces.some((piece) => word.start < piece.end && word.end > piece.start))
}

/** The reporting verb that introduces a piece, or undefined when none stands near enough. */
export function findCue(sentence: QuotingSentence, piece: TextRange): Word | undefined {
  const words = readOwnWords(sentence)
  let best: Word | undefined
  let least = FARTHEST
  for (const [i, word] of words.entries()) {
    if (!isReportingVerb(word.text) || isNoun(words, i) || sentence.text[word.start - 1] === '-') continue
    const cost = weigh(sentence, piece, words, i)
    if (cost >= least) continue
    best = word
    least = cost
  }
  return best
}

function weigh(sentence: QuotingSentence, piece: TextRange, words: readonly Word[], at: number): number {
  const word = words[at] as Word
  const gap = word.start >= piece.end ? { start: piece.end, end: word.start } : { start: word.end, end: piece.start }
  const between = words.filter(({ start, end }) => start >= gap.start && end <= gap.end).length
  const crossed = sentence.pieces.filter(({ start, end }) => start >= gap.start && end <= gap.end).length
  const unreal = /^(?:to|would|could|should|might|not|will)$/i.test(words[at - 1]?.text ?? '')
  return (
    between +
    CROSSING * crossed +
    (isPlainReportingVerb(word.text) ? 0 : AMBIGUOUS) +
    (unreal ? UNREAL : 0) -
    (between <= BOUND_WITHIN && isBound(sentence.text, piece, word) ? BOUND : 0)
  )
}

/** Punctuation ties the verb to the quotation: a comma inside its end, a comma or colon before its mark. */
function isBound(text: string, piece: TextRange, word: Word): boolean {
  if (word.start >= piece.end)
    return /[,!?…—-]$/.test(text.slice(piece.start, piece.end)) || /^.?,/.test(text.slice(piece.end))
  return /[,:]\s*.$/.test(text.slice(word.end, piece.start))
}

/** "the report", "his claims": a noun that looks like a verb. */
function isNoun(words: readonly Word[], at: number): boolean {
  return (
    /^(?:the|an?|his|her|its|their|this|that|these|those|my|our|your|of|no|any|new|such|['’]s)$/i.test(
      words[at - 1]?.text ?? '',
    ) || /['’]s$/.test(words[at - 1]?.text ?? '')
  )
}
