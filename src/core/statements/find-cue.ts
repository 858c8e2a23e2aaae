/** Which reporting verb of a sentence introduces a quotation. */
import { BE_FORMS, DETERMINERS_BEFORE_NOUN, UNREAL_BEFORE_VERB } from '../language/en/function-words.ts'
import { isPlainReportingVerb, isReportingVerb } from '../language/en/reporting-verbs.ts'
import type { TextRange } from '../model/range.ts'
import { selectWithin } from '../text/ranges.ts'
import type { Word } from '../text/words.ts'
import type { SentenceContext } from './sentence-context.ts'

/** A verb farther than this from the quotation does not introduce it; in words, as are the other distances. */
const MAX_DISTANCE = 24
/** What an ambiguous verb counts as farther. More: "called" and "slammed" lose to a distant "said". */
const AMBIGUOUS_PENALTY = 4
/** What each quotation between adds … */
const CROSSING_PENALTY = 6
/** … and what a verb adds that reports no utterance: "to say", "would say". */
const UNREAL_PENALTY = 6
/** What a verb counts as nearer when punctuation ties it to the quotation: `said: "…"`, `"…," he said`. */
const BOUND_BONUS = 8
/** Punctuation ties no verb that is farther away than this. */
const MAX_BOUND_DISTANCE = 8

const BE = new RegExp(`^(?:${BE_FORMS.join('|')})$`, 'i')
const UNREAL_BEFORE = new RegExp(`^(?:${UNREAL_BEFORE_VERB.join('|')})$`, 'i')
/** Before a noun that looks like a verb: "the reports", "Trump’s calls". */
const NOUN_BEFORE = new RegExp(`^(?:${DETERMINERS_BEFORE_NOUN.join('|')})$|['’]s$`, 'i')

/** The reporting verb that introduces a piece, or undefined when none is near enough. */
export function findCue(context: SentenceContext, piece: TextRange): Word | undefined {
  let best: Word | undefined
  let least = MAX_DISTANCE
  for (const [i, word] of context.ownWords.entries()) {
    if (!isCandidate(context, i)) continue
    const distance = measureDistance(context, piece, i)
    if (distance >= least) continue
    best = word
    least = distance
  }
  return best
}

function isCandidate({ text, ownWords }: SentenceContext, at: number): boolean {
  const word = ownWords[at]
  if (!word || !isReportingVerb(word.text)) return false
  const isSecondPart = text[word.start - 1] === '-'
  return !isSecondPart && !NOUN_BEFORE.test(ownWords[at - 1]?.text ?? '')
}

function measureDistance({ text, pieces, ownWords }: SentenceContext, piece: TextRange, at: number): number {
  const word = ownWords[at] ?? piece
  const gap = word.start >= piece.end ? { start: piece.end, end: word.start } : { start: word.end, end: piece.start }
  const between = selectWithin(ownWords, gap).length
  return (
    between +
    CROSSING_PENALTY * selectWithin(pieces, gap).length +
    (isPlainReportingVerb(text.slice(word.start, word.end)) ? 0 : AMBIGUOUS_PENALTY) +
    (startsAnotherClause(text, piece, word) ? CROSSING_PENALTY : 0) +
    (isUnreal(ownWords, at) ? UNREAL_PENALTY : 0) -
    (between <= MAX_BOUND_DISTANCE && isBound(text, piece, word) ? BOUND_BONUS : 0)
  )
}

/** "to say", "would say"; "she was blasted". */
function isUnreal(ownWords: readonly Word[], at: number): boolean {
  const before = ownWords[at - 1]?.text ?? ''
  if (UNREAL_BEFORE.test(before)) return true
  return BE.test(before) && /ed$/.test(ownWords[at]?.key ?? '') && ownWords[at + 1]?.key !== 'by'
}

/** A comma stands at the quotation's end before the verb, or a comma or colon before its opening mark. */
function isBound(text: string, piece: TextRange, word: TextRange): boolean {
  if (word.start < piece.end) return /[,:]\s*.$/.test(text.slice(word.end, piece.start))
  if (startsAnotherClause(text, piece, word)) return false
  return /[,!?…—-]/.test(text[piece.end - 1] ?? '') || /^.?,/.test(text.slice(piece.end, piece.end + 2))
}

/** `“…” and said`, `“…”, after Rubio said`: what is said there comes next. */
function startsAnotherClause(text: string, piece: TextRange, word: TextRange): boolean {
  const between = text.slice(piece.end, word.start)
  return /(?:^.?[,.]?\s+|[,;—–]\s+)(?:even\s+)?(?:though|although|and|but|while|as|after|before|when|which|who|because)\s/i.test(
    between,
  )
}
