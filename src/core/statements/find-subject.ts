/** The subject of a reporting verb, and whom a sentence is about. */
import { STRONG_WORDS_BEFORE_OBJECT, WORDS_BEFORE_OBJECT } from '../language/en/function-words.ts'
import type { TextRange } from '../model/range.ts'
import { endsInSpeakerNoun, type Mention } from './read-mentions.ts'
import type { SentenceContext } from './sentence-context.ts'

/** After one of these a mention is not a subject: "a spokesman for Mr. Reid", "in Iowa". */
const BEFORE_OBJECT = compileBeforeMention(WORDS_BEFORE_OBJECT)
const STRONGLY_BEFORE_OBJECT = compileBeforeMention(STRONG_WORDS_BEFORE_OBJECT)
/**
 * How much text before a mention says whether it is an object, in code units: the longest word of the list, an article.
 */
const OBJECT_CONTEXT = 30
/** How far after a verb its subject may begin, in code units: `"…," said X`. */
const MAX_INVERSION_GAP = 3

function compileBeforeMention(words: readonly string[]): RegExp {
  return new RegExp(String.raw`\b(?:${words.join('|')})\s+(?:the\s+|an?\s+)?$`, 'i')
}

/** The mention that is the subject of a reporting verb. */
export function findSubject(context: SentenceContext, cue: TextRange): Mention | undefined {
  const subject = chooseByPlace(context, cue)
  return subject && followApposition(context, subject)
}

/** Whom a sentence is about: whoever follows "according to", else the first mention that may be a subject. */
export function chooseSubject(context: SentenceContext): Mention | undefined {
  const { text, mentions } = context
  const subject =
    mentions.find(({ start }) => /\baccording to\s+(?:the\s+)?$/i.test(readBefore(text, start))) ??
    mentions.find((mention) => isSubject(text, mention)) ??
    mentions[0]
  return subject && followApposition(context, subject)
}

function chooseByPlace(context: SentenceContext, cue: TextRange): Mention | undefined {
  const { text, mentions, pieces } = context
  const clauseStart = Math.max(0, ...pieces.map(({ end }) => end).filter((end) => end <= cue.start))
  const clause = text.slice(clauseStart, cue.start)
  const inverted = mentions.find(({ start }) => start > cue.end && start <= cue.end + MAX_INVERSION_GAP)
  if (!/[\p{L}\p{N}]/u.test(clause) && inverted) return inverted
  const left = mentions.filter(({ start, end }) => start >= clauseStart && end <= cue.start)
  const nearest = left.at(-1)
  if (nearest && isRightBefore(text, nearest, cue)) return nearest
  const subjects = left.filter((mention) => isSubject(text, mention))
  const afterAside = /,\s*(?:\p{L}+ly\s+)?$/u.test(clause)
  return (afterAside ? subjects[0] : subjects.at(-1)) ?? inverted ?? chooseSubject(context)
}

/** "… Reid said", but not "a spokesman for Mr. Reid said". */
function isRightBefore(text: string, mention: Mention, cue: TextRange): boolean {
  return (
    !mention.possessive &&
    text.slice(mention.end, cue.start) === ' ' &&
    !STRONGLY_BEFORE_OBJECT.test(readBefore(text, mention.start))
  )
}

function isSubject(text: string, mention: Mention): boolean {
  return !mention.possessive && !BEFORE_OBJECT.test(readBefore(text, mention.start))
}

function readBefore(text: string, start: number): string {
  return text.slice(Math.max(0, start - OBJECT_CONTEXT), start)
}

/**
 * "GOP strategist Phil Musser", "the chairman, Sen. James Inhofe", "Karen Zabarsky, a spokeswoman": the name counts.
 */
function followApposition({ text, mentions }: SentenceContext, subject: Mention): Mention {
  const at = mentions.indexOf(subject)
  const [before, next] = [mentions[at - 1], mentions[at + 1]]
  if (next?.kind === 'name') {
    const gap = text.slice(subject.end, next.start)
    if (endsInSpeakerNoun(gap) && !/[.,;:]/.test(gap)) return next
    if (subject.kind === 'description' && /^(?:\s+(?:of|for|at|from)\s[^,.;:]*)?,?\s$/.test(gap)) return next
  }
  const aside =
    before?.kind === 'name' && subject.kind === 'description' && /^,\s$/.test(text.slice(before.end, subject.start))
  return aside ? before : subject
}
