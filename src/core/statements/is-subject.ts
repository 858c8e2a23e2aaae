/** Whether somebody is mentioned where a subject stands, judged by the words before. */
import { MONTHS, WEEKDAYS } from '../language/en/calendar-words.ts'
import {
  CONJUNCTIONS,
  DETERMINERS_BEFORE_NOUN,
  STRONG_WORDS_BEFORE_OBJECT,
  TIME_NOUNS,
  WORDS_BEFORE_OBJECT,
} from '../language/en/function-words.ts'
import { isReportingVerb } from '../language/en/reporting-verbs.ts'
import { findFirstFrom } from '../text/ranges.ts'
import type { Word } from '../text/words.ts'
import { endsInSpeakerNoun, type Mention } from './read-mentions.ts'
import type { SentenceContext } from './sentence-context.ts'

/** How many words before a mention may belong to it: "conservative talk-radio host Mike Gallagher". */
const MAX_MODIFIERS = 6
const BEFORE_OBJECT: ReadonlySet<string> = new Set(WORDS_BEFORE_OBJECT)
const STRONGLY_BEFORE_OBJECT: ReadonlySet<string> = new Set(STRONG_WORDS_BEFORE_OBJECT)
const DETERMINERS: ReadonlySet<string> = new Set(DETERMINERS_BEFORE_NOUN)

/** "a spokesman for Mr. Reid", "told the senator". */
export function standsAfterStrongPreposition({ unquotedWords }: SentenceContext, mention: Mention): boolean {
  const at = findFirstFrom(unquotedWords, mention.start) - 1
  const before = unquotedWords[at]
  const behindArticle = /^(?:the|an?)$/.test(before?.key ?? '') ? unquotedWords[at - 1] : before
  return STRONGLY_BEFORE_OBJECT.has(behindArticle?.key ?? '')
}

/** Whether nothing before a mention in its clause makes an object of it: no preposition, no verb. */
export function isSubject(context: SentenceContext, mention: Mention): boolean {
  if (mention.possessive) return false
  const first = findFirstFrom(context.unquotedWords, mention.start)
  let next: Word | Mention = mention
  for (let at = first - 1; at >= 0 && at >= first - MAX_MODIFIERS; at--) {
    const word = context.unquotedWords[at]
    if (!word || /[^\s\-'’.]/.test(context.text.slice(word.end, next.start))) return true
    const verdict = judgeWord(context, at, mention)
    if (verdict !== undefined) return verdict
    next = word
  }
  return first <= MAX_MODIFIERS
}

/** What a word before a mention tells of it; undefined when it may belong to it. */
function judgeWord(context: SentenceContext, at: number, mention: Mention): boolean | undefined {
  const { unquotedWords, text, mentions } = context
  const word = unquotedWords[at]
  if (!word) return undefined
  const { key, start, end } = word
  if (BEFORE_OBJECT.has(key) || (key === 'as' && mention.kind === 'description')) return false
  if (key === 'and' || key === 'or') {
    const other = mentions.find((one) => one.end === start - 1)
    return !other || isSubject(context, other)
  }
  if (CONJUNCTIONS.has(key) || WEEKDAYS.has(key) || MONTHS.has(key) || TIME_NOUNS.has(key)) return true
  const isModifier = at === 0 || DETERMINERS.has(unquotedWords[at - 1]?.key ?? '')
  if (!isModifier && (isReportingVerb(key) || /..(?:ed|ing)$/.test(key))) return false
  const other = mentions.find((one) => one.end === end)
  if (other && !other.possessive) return endsInSpeakerNoun(text.slice(other.start, mention.start)) || undefined
  return undefined
}
