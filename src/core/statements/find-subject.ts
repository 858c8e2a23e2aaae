/** Whom a reporting verb belongs to, within its own sentence. */
import { WEEKDAYS } from '../language/en/calendar-words.ts'
import { ADVERBS_BEFORE_VERB } from '../language/en/function-words.ts'
import { isPlainReportingVerb, isReportingVerb } from '../language/en/reporting-verbs.ts'
import { REPRESENTATIVE_NOUNS, UTTERANCE_NOUNS } from '../language/en/source-words.ts'
import type { TextRange } from '../model/range.ts'
import type { Word } from '../text/words.ts'
import { isSubject, standsAfterStrongPreposition } from './is-subject.ts'
import { endsInSpeakerNoun, type Mention } from './read-mentions.ts'
import type { SentenceContext } from './sentence-context.ts'
import { isAgentless, readUnknownSubject, startsVerbPhrase } from './verb-phrase.ts'

/** How far after a verb its subject may begin in `"…," said X`, in code units. */
const INVERSION = 3
const REPRESENTATIVE = new RegExp(`(?:${REPRESENTATIVE_NOUNS.join('|')})s?$`, 'i')
const UTTERANCE = new RegExp(`\\b(?:${UTTERANCE_NOUNS.join('|')})$`, 'i')
const IT = new RegExp(String.raw`\bit(?:\s+(?:${ADVERBS_BEFORE_VERB.join('|')}))*\s+$`, 'i')
/** Whoever follows these is told. */
const TELLING = /^(?:tell|tells|told|telling|ask|asks|asked|asking)$/
/** Between a subject and its verb: "Rubio also", "Rubio (R-Fla.)", "Rubio, who was in Miami," "Rubio of Florida,". */
const LINK = new RegExp(
  String.raw`^(?:\s*\([^()]*\))?(?:\s+of\s[^,;:]*,|,[^,;:]*,(?:[^,;:]{1,15},)?)?(?:\s+(?:${ADVERBS_BEFORE_VERB.join('|')}|\p{L}+ly|(?:on\s+)?(?:${[...WEEKDAYS].join('|')})))*\s+$`,
  'iu',
)
/** "… Rubio, who told", but not "… Rubio, whom Miller told". */
const RELATIVE_LINK = /^(?:,?\s+who|,\s+which)\s(?!\p{Lu})[^,;:]*$/u

/** The mention that is the subject of a reporting verb; undefined where the text names nobody or somebody unknown. */
export function findSubject(context: SentenceContext, cue: Word): Mention | undefined {
  const subject = chooseByPlace(context, cue)
  return subject && extend(context, followApposition(context, subject))
}

/** Whom a sentence is about: whoever follows "according to", else the first mention that may be a subject. */
export function chooseSubject(context: SentenceContext): Mention | undefined {
  const { text, mentions } = context
  const subject =
    mentions.find(({ start }) => /\baccording to\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, start - 30), start))) ??
    mentions.find((mention) => isSubject(context, mention))
  return subject && extend(context, followApposition(context, subject))
}

function chooseByPlace(context: SentenceContext, cue: Word): Mention | undefined {
  const { text, mentions, pieces } = context
  const clauseStart = Math.max(0, ...pieces.map(({ end }) => end).filter((end) => end <= cue.start))
  const clause = text.slice(clauseStart, cue.start)
  const inverted = mentions.find(({ start }) => start > cue.end && start <= cue.end + INVERSION)
  if (
    inverted &&
    ((!/[\p{L}\p{N}]/u.test(clause) && !/^t[eo]l/.test(cue.key)) ||
      isParenthetic(clause, text.slice(inverted.end), cue))
  )
    return inverted
  const agent = isAgentless(context, cue) && findAgent(context, cue)
  if (agent !== false) return agent
  const left = mentions.filter(({ start, end }) => start >= clauseStart && end <= cue.start)
  const linked = findLinked(context, left, cue)
  const it = readIt(context, cue)
  if (it) return it
  if (linked && !isUtterer(linked, cue) && !isObjectOfParticiple(context, linked, cue)) return linked
  const unknown = readUnknownSubject(context, cue, clauseStart)
  if (unknown) return unknown
  const subjects = left.filter((mention) => isSubject(context, mention) && mention !== linked)
  const sharesSubject = startsVerbPhrase(context, cue)
  const subject = (sharesSubject ? subjects[0] : subjects.at(-1)) ?? linked
  return subject ?? (mayInvert(clause, cue) ? inverted : undefined) ?? chooseSubject(context) ?? mentions[0]
}

/** "… in the primary, said Paul Beck": only verbs that take no object. */
function mayInvert(clause: string, cue: Word): boolean {
  return (
    isPlainReportingVerb(cue.text) &&
    !TELLING.test(cue.key) &&
    !/\b(?:and|but|or|who|which|that|they|I|we|you)\s+$/.test(clause)
  )
}

/** "The paradox, says X, is …"; whom one tells is no subject. */
function isParenthetic(before: string, behind: string, cue: Word): boolean {
  return mayInvert(before, cue) && /^[^,]*,\s$/.test(before) && /^[,.;—]/.test(behind)
}

/** "issued a statement saying": what is said is the issuer's. */
function isUtterer({ kind, text }: Mention, cue: Word): boolean {
  return kind === 'description' && cue.key.endsWith('ing') && UTTERANCE.test(text)
}

/** "it also said". */
function readIt({ text }: SentenceContext, cue: Word): Mention | undefined {
  const match = IT.exec(text.slice(0, cue.start))
  if (!match) return undefined
  return { start: match.index, end: match.index + 2, text: 'it', kind: 'pronoun', possessive: false }
}

/** "has evidence from sources indicating": whoever has it speaks. */
function isObjectOfParticiple(context: SentenceContext, linked: Mention, cue: Word): boolean {
  if (!cue.key.endsWith('ing') || isSubject(context, linked)) return false
  return !/\bwith\s[^,;:]*$/i.test(context.text.slice(0, linked.start))
}

/** "was asked by X". */
function findAgent({ text, mentions }: SentenceContext, cue: TextRange): Mention | undefined {
  return mentions.find(({ start }) => start > cue.end && /^\s+by\s+(?:the\s+)?$/.test(text.slice(cue.end, start)))
}

/** "… Reid said", "Reid, who was in Nevada, said", but not "a spokesman for Mr. Reid said". */
function findLinked(context: SentenceContext, left: readonly Mention[], cue: TextRange): Mention | undefined {
  const candidates = left.filter(({ possessive }) => !possessive)
  const readGap = ({ end }: Mention) => context.text.slice(end, cue.start)
  const nearest = candidates.at(-1)
  if (nearest && readGap(nearest) === ' ' && !standsAfterStrongPreposition(context, nearest)) return nearest
  return (
    candidates.find((mention) => RELATIVE_LINK.test(readGap(mention))) ??
    candidates.find((mention) => LINK.test(readGap(mention)) && isSubject(context, mention))
  )
}

/** "GOP strategist Phil Musser", "the chairman, Sen. James Inhofe", "Karen Zabarsky, a spokeswoman": the name counts. */
function followApposition(context: SentenceContext, subject: Mention): Mention {
  const { text, mentions } = context
  const at = mentions.indexOf(subject)
  if (at < 0) return subject
  const [before, next] = [mentions[at - 1], mentions[at + 1]]
  if (next?.kind === 'name' && belongs(text.slice(subject.end, next.start))) return next
  if (subject.kind !== 'description') return subject
  const named = mentions
    .slice(at + 1, at + 4)
    .find((mention) => mention.kind === 'name' && names(text, subject, mention))
  if (named) return named
  const aside =
    before?.kind === 'name' && /^,\s$/.test(text.slice(before.end, subject.start)) && isSubject(context, before)
  return aside ? before : subject
}

/** "a spokesman for Marco Rubio", "the statement from the senator", "China and Russia". */
function extend(context: SentenceContext, subject: Mention): Mention {
  const { text, mentions } = context
  const at = mentions.indexOf(subject)
  const [before, next] = [mentions[at - 1], at < 0 ? undefined : mentions[at + 1]]
  const link = next && text.slice(subject.end, next.start)
  if (subject.kind === 'description' && next && link !== undefined) {
    if (UTTERANCE.test(subject.text) && /^\s+(?:from|by)\s+$/.test(link)) return next
    if (REPRESENTATIVE.test(subject.text) && next.kind === 'name' && /^\s+(?:for|of|to)\s+(?:the\s+)?$/.test(link))
      return join(text, subject, next)
  }
  const isPair = subject.kind === 'name' && before?.kind === 'name' && !before.possessive && isSubject(context, before)
  return isPair && text.slice(before.end, subject.start) === ' and ' ? join(text, before, subject) : subject
}

function join(text: string, { start }: Mention, { end }: Mention): Mention {
  return { start, end, text: text.slice(start, end), kind: 'description', possessive: false }
}

/** "… strategist ": what stands between belongs to the name behind it. */
function belongs(gap: string): boolean {
  return endsInSpeakerNoun(gap) && !/[.,;:]/.test(gap) && !gap.split(/\s+/).some(isReportingVerb)
}

/** "the chairman Joe Barton", "the chairman of the committee, Joe Barton". */
function names(text: string, description: Mention, name: Mention): boolean {
  const gap = text.slice(description.end, name.start)
  return /^,?\s$/.test(gap) || /^\s+(?:of|for|at|from|on)\s[^,;:]*,\s$/.test(gap)
}
