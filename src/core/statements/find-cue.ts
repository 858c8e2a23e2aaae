/** Which reporting verb of a sentence introduces a quotation. */
import {
  BE_FORMS,
  DETERMINERS_BEFORE_NOUN,
  UNREAL_BEFORE_VERB,
  WORDS_BEFORE_OBJECT,
} from '../language/en/function-words.ts'
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

const BE = new RegExp(`^(?:${BE_FORMS.join('|')})$`, 'i')
const UNREAL_BEFORE = new RegExp(`^(?:${UNREAL_BEFORE_VERB.join('|')})$`, 'i')
/** As often nouns as verbs. */
const NOUN_AS_WELL =
  /^(?:states|reports|claims|calls|charges|notes|posts|tweets|demands|attacks|call|blame|charge|attack)$/
const PREPOSITIONS: ReadonlySet<string> = new Set(WORDS_BEFORE_OBJECT)
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
  const before = readBefore(text, unquotedWords, at)
  const isPart = text[word.start - 1] === '-' || text[word.end] === '-'
  const isOwned = before !== undefined && /^['’]/.test(text.slice(before.end, word.start))
  if (isPart || isOwned || NOUN_BEFORE.test(before?.text ?? '')) return false
  return !NOUN_AS_WELL.test(word.key) || !isNounBehind(before?.key ?? '')
}

function measureDistance({ text, pieces, unquotedWords }: SentenceContext, piece: TextRange, at: number): number {
  const word = unquotedWords[at] ?? piece
  const gap = word.start >= piece.end ? { start: piece.end, end: word.start } : { start: word.end, end: piece.start }
  const between = countWithin(unquotedWords, gap)
  return (
    between +
    CROSSING_PENALTY * countWithin(pieces, gap) +
    (isPlainReportingVerb(text.slice(word.start, word.end)) ? 0 : AMBIGUOUS_PENALTY) +
    (startsAnotherClause(text, piece, word) ? CROSSING_PENALTY : 0) +
    (isUnreal(text, unquotedWords, at) ? UNREAL_PENALTY : 0) -
    (between <= MAX_BOUND_DISTANCE && isBound(text, piece, word) ? BOUND_BONUS : 0)
  )
}

/** How many of these ranges lie in a gap whose edges cut through none of them. */
function countWithin(ranges: readonly TextRange[], gap: TextRange): number {
  return findFirstFrom(ranges, gap.end) - findFirstFrom(ranges, gap.start)
}

/** The word before a verb, unless a quotation or more than a comma parts them. */
function readBefore(text: string, unquotedWords: readonly Word[], at: number): Word | undefined {
  const [before, word] = [unquotedWords[at - 1], unquotedWords[at]]
  return before && word && /^['’]?[\s,-]{1,2}$/.test(text.slice(before.end, word.start)) ? before : undefined
}

/** "targeted states", "according to reports". */
function isNounBehind(before: string): boolean {
  return /..(?:ed|ing)$/.test(before) || PREPOSITIONS.has(before)
}

/** "to say", "would say"; "she was blasted". */
function isUnreal(text: string, unquotedWords: readonly Word[], at: number): boolean {
  const before = readBefore(text, unquotedWords, at)?.text ?? ''
  if (UNREAL_BEFORE.test(before)) return true
  return BE.test(before) && /ed$/.test(unquotedWords[at]?.key ?? '') && unquotedWords[at + 1]?.key !== 'by'
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
