/** Which reporting verb of a sentence introduces a quotation. */
import { DETERMINERS_BEFORE_NOUN, UNREAL_BEFORE_VERB } from '../language/en/function-words.ts'
import { isPlainReportingVerb, isReportingVerb } from '../language/en/reporting-verbs.ts'
import type { TextRange } from '../model/range.ts'
import { findFirstFrom } from '../text/ranges.ts'
import type { Word } from '../text/words.ts'
import type { SentenceContext } from './sentence-context.ts'

/** A verb farther than this from the quotation does not introduce it. In words, like all distances here. */
const MAX_DISTANCE = 24
/** Added for an ambiguous verb. With more, "called" and "slammed" lose to a distant "said". */
const AMBIGUOUS_PENALTY = 4
/** Added for each other quotation in between. */
const CROSSING_PENALTY = 6
/** Added for a verb that reports no utterance: "to say", "would say". */
const UNREAL_PENALTY = 6
/** Subtracted when punctuation ties the verb to the quotation: `said: "…"`, `"…," he said`. */
const BOUND_BONUS = 8
/** Punctuation does not tie a verb that is farther away than this. */
const MAX_BOUND_DISTANCE = 8

const UNREAL_BEFORE = new RegExp(`^(?:${UNREAL_BEFORE_VERB.join('|')})$`, 'i')
/** Before a noun that looks like a verb: "the reports", "Trump’s calls". */
const NOUN_BEFORE = new RegExp(`^(?:${DETERMINERS_BEFORE_NOUN.join('|')})$|['’]s$`, 'i')

/** The reporting verb that introduces a piece, or undefined when none is near enough. */
export function findCue(context: SentenceContext, piece: TextRange): Word | undefined {
  let best: Word | undefined
  let shortest = MAX_DISTANCE
  const behind = findFirstFrom(context.unquotedWords, piece.start)
  const last = Math.min(context.unquotedWords.length, behind + MAX_DISTANCE)
  for (let i = Math.max(0, behind - MAX_DISTANCE); i < last; i++) {
    if (!canBeCue(context, i)) continue
    const distance = measureDistance(context, piece, i)
    if (distance >= shortest) continue
    best = context.unquotedWords[i]
    shortest = distance
  }
  return best
}

function canBeCue({ text, unquotedWords }: SentenceContext, at: number): boolean {
  const word = unquotedWords[at]
  if (!word || !isReportingVerb(word.text)) return false
  const isSecondPart = text[word.start - 1] === '-'
  return !isSecondPart && !NOUN_BEFORE.test(unquotedWords[at - 1]?.text ?? '')
}

function measureDistance({ text, pieces, unquotedWords }: SentenceContext, piece: TextRange, at: number): number {
  const word = unquotedWords[at] ?? piece
  const gap = word.start >= piece.end ? { start: piece.end, end: word.start } : { start: word.end, end: piece.start }
  const between = countWithin(unquotedWords, gap)
  return (
    between +
    CROSSING_PENALTY * countWithin(pieces, gap) +
    (isPlainReportingVerb(text.slice(word.start, word.end)) ? 0 : AMBIGUOUS_PENALTY) +
    (UNREAL_BEFORE.test(unquotedWords[at - 1]?.text ?? '') ? UNREAL_PENALTY : 0) -
    (between <= MAX_BOUND_DISTANCE && isBound(text, piece, word) ? BOUND_BONUS : 0)
  )
}

/** How many of these ranges lie in a gap whose edges cut through none of them. */
function countWithin(ranges: readonly TextRange[], gap: TextRange): number {
  return findFirstFrom(ranges, gap.end) - findFirstFrom(ranges, gap.start)
}

/** There is a comma at the quotation's end before the verb, or a comma or colon before its opening mark. */
function isBound(text: string, piece: TextRange, word: TextRange): boolean {
  if (word.start < piece.end) return /[,:]\s*.$/.test(text.slice(word.end, piece.start))
  return /[,!?…—-]/.test(text[piece.end - 1] ?? '') || /^.?,/.test(text.slice(piece.end, piece.end + 2))
}
