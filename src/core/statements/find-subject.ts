/** Whom a reporting verb belongs to, within its own sentence. */
import type { TextRange } from '../model/range.ts'
import { endsInSpeakerNoun, type Mention } from './read-mentions.ts'
import type { Scene } from './sentence-context.ts'

/** Behind these a mention is no subject: "a spokesman for Mr. Reid", "in Iowa". */
const AFTER_PREPOSITION =
  /\b(?:of|for|from|in|at|with|by|on|to|about|against|under|near|like|into|over|than|between|during|after|before|told|tells|telling)\s+(?:the\s+|an?\s+)?$/i
/** How far behind a verb its subject may begin in `"…," said X`, in code units. */
const INVERSION = 3

/** The mention that is the subject of a reporting verb. */
export function findSubject(scene: Scene, cue: TextRange): Mention | undefined {
  const subject = chooseByPlace(scene, cue)
  return subject && followApposition(scene, subject)
}

/** Whom a sentence is about: whom it names behind "according to", else the first mention that may be a subject. */
export function chooseSubject(scene: Scene): Mention | undefined {
  const { text, mentions } = scene
  const subject =
    mentions.find(({ start }) => /\baccording to\s+(?:the\s+)?$/i.test(text.slice(0, start))) ??
    mentions.find((mention) => isSubject(text, mention)) ??
    mentions[0]
  return subject && followApposition(scene, subject)
}

function chooseByPlace(scene: Scene, cue: TextRange): Mention | undefined {
  const { text, mentions, pieces } = scene
  const clauseStart = Math.max(0, ...pieces.map(({ end }) => end).filter((end) => end <= cue.start))
  const clause = text.slice(clauseStart, cue.start)
  const inverted = mentions.find(({ start }) => start > cue.end && start <= cue.end + INVERSION)
  if (!/[\p{L}\p{N}]/u.test(clause) && inverted) return inverted
  const left = mentions.filter(({ start, end }) => start >= clauseStart && end <= cue.start)
  const nearest = left.at(-1)
  if (nearest && !nearest.possessive && text.slice(nearest.end, cue.start) === ' ' && !isObject(text, nearest))
    return nearest
  const subjects = left.filter((mention) => isSubject(text, mention))
  const behindAside = /,\s*(?:\p{L}+ly\s+)?$/u.test(clause)
  return (behindAside ? subjects[0] : subjects.at(-1)) ?? inverted ?? chooseSubject(scene)
}

function isSubject(text: string, mention: Mention): boolean {
  return !mention.possessive && !AFTER_PREPOSITION.test(text.slice(Math.max(0, mention.start - 30), mention.start))
}

/** "a spokesman for Mr. Reid said": the one whom the subject speaks for. */
function isObject(text: string, mention: Mention): boolean {
  return /\b(?:of|for|from|in|at|on|to|told)\s+(?:the\s+|an?\s+)?$/i.test(
    text.slice(Math.max(0, mention.start - 30), mention.start),
  )
}

/** "GOP strategist Phil Musser", "the chairman, Sen. James Inhofe", "Karen Zabarsky, a spokeswoman": the name counts. */
function followApposition({ text, mentions }: Scene, subject: Mention): Mention {
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
