/** Which reporting verb of a sentence introduces a quotation. */

import { isPlainReportingVerb, isReportingVerb } from '../language/en/reporting-verbs.ts'
import type { TextRange } from '../model/range.ts'
import type { Word } from '../text/words.ts'
import type { Scene } from './sentence-context.ts'

/** A verb farther than this from the quotation does not introduce it; in words, as all that follow. */
const FARTHEST = 24
/** A verb that often means something else counts as farther. More: "called" and "slammed" lose to a distant "said". */
const AMBIGUOUS = 4
/** So does one behind another quotation, … */
const CROSSING = 6
/** … and one that tells of no utterance: "to say", "would say". */
const UNREAL = 6
/** A verb that punctuation ties to the quotation counts as nearer: `said: "…"`, `"…," he said`. */
const BOUND = 8
/** Punctuation ties no verb that stands farther than this. */
const BOUND_WITHIN = 8

const UNREAL_BEFORE = /^(?:to|would|could|should|might|not|will)$/i
/** Before a noun that looks like a verb: "the reports", "his claims", "Trump’s calls". */
const NOUN_BEFORE = /^(?:the|an?|his|her|its|their|this|that|these|those|my|our|your|of|no|any|new|such)$|['’]s$/i

/** The reporting verb that introduces a piece, or undefined when none stands near enough. */
export function findCue(scene: Scene, piece: TextRange): Word | undefined {
  let best: Word | undefined
  let least = FARTHEST
  for (const [i, word] of scene.words.entries()) {
    if (!isCandidate(scene, i)) continue
    const distance = measureDistance(scene, piece, i)
    if (distance >= least) continue
    best = word
    least = distance
  }
  return best
}

function isCandidate({ text, words }: Scene, at: number): boolean {
  const word = words[at]
  if (!word || !isReportingVerb(word.text)) return false
  const isSecondPart = text[word.start - 1] === '-'
  return !isSecondPart && !NOUN_BEFORE.test(words[at - 1]?.text ?? '')
}

function measureDistance({ text, pieces, words }: Scene, piece: TextRange, at: number): number {
  const word = words[at] ?? piece
  const gap = word.start >= piece.end ? { start: piece.end, end: word.start } : { start: word.end, end: piece.start }
  const liesBetween = ({ start, end }: TextRange) => start >= gap.start && end <= gap.end
  const between = words.filter(liesBetween).length
  return (
    between +
    CROSSING * pieces.filter(liesBetween).length +
    (isPlainReportingVerb(text.slice(word.start, word.end)) ? 0 : AMBIGUOUS) +
    (UNREAL_BEFORE.test(words[at - 1]?.text ?? '') ? UNREAL : 0) -
    (between <= BOUND_WITHIN && isBound(text, piece, word) ? BOUND : 0)
  )
}

/** A comma stands at the quotation's end before the verb, or a comma or colon before its opening mark. */
function isBound(text: string, piece: TextRange, word: TextRange): boolean {
  if (word.start < piece.end) return /[,:]\s*.$/.test(text.slice(word.end, piece.start))
  return /[,!?…—-]/.test(text[piece.end - 1] ?? '') || /^.?,/.test(text.slice(piece.end, piece.end + 2))
}
