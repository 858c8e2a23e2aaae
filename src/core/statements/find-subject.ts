/** Whom a reporting verb belongs to, within its own sentence. */
import type { TextRange } from '../model/range.ts'
import type { QuotingSentence } from './find-cue.ts'
import type { Mention } from './read-mentions.ts'

/** Behind these a mention is no subject: "a spokesman for Mr. Reid", "in Iowa". */
const AFTER_PREPOSITION =
  /\b(?:of|for|from|in|at|with|by|on|to|about|against|under|near|like|into|over|than|between|during|after|before|told|tells|telling)\s+(?:the\s+|an?\s+)?$/i
/** How far behind a verb its subject may begin in `"…," said X`, in code units. */
const INVERSION = 3

/** The mention that is the subject of a reporting verb, of those that stand outside quotations. */
export function findSubject(
  sentence: QuotingSentence,
  mentions: readonly Mention[],
  cue: TextRange,
): Mention | undefined {
  const clauseStart = Math.max(0, ...sentence.pieces.map(({ end }) => end).filter((end) => end <= cue.start))
  const inverted = mentions.find(({ start }) => start > cue.end && start <= cue.end + INVERSION)
  const clause = sentence.text.slice(clauseStart, cue.start)
  if (!/[\p{L}\p{N}]/u.test(clause) && inverted) return inverted
  const left = mentions.filter(({ start, end }) => start >= clauseStart && end <= cue.start)
  const subjects = left.filter((mention) => isSubject(sentence.text, mention))
  const afterAside = /,\s*(?:\p{L}+ly\s+)?$/u.test(clause)
  return (afterAside ? subjects[0] : subjects.at(-1)) ?? inverted ?? chooseSubject(sentence.text, mentions)
}

/** Whom a sentence is about: the first mention that may be a subject. */
export function chooseSubject(text: string, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find((mention) => isSubject(text, mention)) ?? mentions[0]
}

function isSubject(text: string, mention: Mention): boolean {
  return !mention.possessive && !AFTER_PREPOSITION.test(text.slice(Math.max(0, mention.start - 30), mention.start))
}
