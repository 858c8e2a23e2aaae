/** What the words right before a reporting verb tell of its subject. */
import {
  ADVERBS_BEFORE_VERB,
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS_BEFORE_SPEAKER,
  TIME_NOUNS,
  UNREAL_BEFORE_VERB,
  WORDS_BEFORE_OBJECT,
} from '../language/en/function-words.ts'
import { UTTERANCE_NOUNS } from '../language/en/source-words.ts'
import { isStopWord } from '../language/en/stop-words.ts'
import { findFirstFrom } from '../text/ranges.ts'
import type { Word } from '../text/words.ts'
import { isSubject } from './is-subject.ts'
import type { Mention } from './read-mentions.ts'
import type { SentenceContext } from './sentence-context.ts'

const ADVERBS: ReadonlySet<string> = new Set(ADVERBS_BEFORE_VERB)
const BE: ReadonlySet<string> = new Set(BE_FORMS)
const DETERMINERS: ReadonlySet<string> = new Set(DETERMINERS_BEFORE_SPEAKER)
const UTTERANCES: ReadonlySet<string> = new Set(UTTERANCE_NOUNS)
const NOT_A_NOUN: ReadonlySet<string> = new Set([
  ...ADVERBS_BEFORE_VERB,
  ...BE_FORMS,
  ...CONJUNCTIONS,
  ...UNREAL_BEFORE_VERB,
  ...WORDS_BEFORE_OBJECT,
])
/** Words between the determiner and the noun of an unknown subject, at most. */
const MAX_MODIFIERS = 3

/** "was told", "been asked": who spoke is not the subject. Only verbs whose passive names the listener. */
export function isAgentless(context: SentenceContext, cue: Word): boolean {
  if (!/^(?:told|asked|called|described|dubbed|labell?ed|accused|urged|criticized|quoted)$/.test(cue.key)) return false
  const before = readWordBefore(context, cue)
  return before !== undefined && BE.has(before.key)
}

/** A verb that shares the subject of one before it: "… and said", "…, calling him". */
export function startsVerbPhrase(context: SentenceContext, cue: Word): boolean {
  const before = readWordBefore(context, cue)
  if (!before) return false
  const isParted = /[,;—–]/.test(context.text.slice(before.end, cue.start))
  return isParted || cue.key.endsWith('ing') || CONJUNCTIONS.has(before.key) || before.key === 'to'
}

/** The word before a verb, without adverbs. */
function readWordBefore({ unquotedWords }: SentenceContext, cue: Word): Word | undefined {
  for (let at = findFirstFrom(unquotedWords, cue.start) - 1; at >= 0; at--) {
    const word = unquotedWords[at]
    if (word && !ADVERBS.has(word.key) && !/..ly$/.test(word.key)) return word
  }
  return undefined
}

/** "one user wrote", "21 percent said", "speakers said": a subject that is no known kind of mention. */
export function readUnknownSubject(context: SentenceContext, cue: Word, from: number): Mention | undefined {
  const { text, unquotedWords } = context
  let at = findFirstFrom(unquotedWords, cue.start) - 1
  while (ADVERBS.has(unquotedWords[at]?.key ?? '')) at--
  const noun = unquotedWords[at]
  if (!noun || noun.start < from || /[^\p{L}\s]/u.test(text.slice(noun.end, cue.start))) return undefined
  if (!/^\p{Ll}/u.test(noun.text) || isStopWord(noun.key) || NOT_A_NOUN.has(noun.key)) return undefined
  if (/..(?:ed|ing|ly)$/.test(noun.key) || /['’]s$/.test(noun.text)) return undefined
  if (TIME_NOUNS.has(noun.key)) return undefined
  let first = { at, start: noun.start }
  for (let i = at - 1; i >= at - 1 - MAX_MODIFIERS; i--) {
    const word = unquotedWords[i]
    if (!word || word.start < from || /[^\s-]/.test(text.slice(word.end, unquotedWords[i + 1]?.start))) break
    if (/['’]s$/.test(word.text)) return readPossession(context, word, noun)
    if (DETERMINERS.has(word.key)) return describe(context, word.start, noun.end)
    if (isStopWord(word.key) || NOT_A_NOUN.has(word.key)) break
    if (i === first.at - 1 && /^\p{Ll}/u.test(word.text) && !/..(?:ed|ing|ly)$/.test(word.key))
      first = { at: i, start: word.start }
  }
  return /[^isu]s$/.test(noun.text) ? describe(context, first.start, noun.end) : undefined
}

/** "Rubio’s campaign"; "Rubio’s letter" is Rubio's own. */
function readPossession(context: SentenceContext, owner: Word, noun: Word): Mention | undefined {
  const mention = context.mentions.find(({ end, possessive }) => possessive && end > owner.start && end <= owner.end)
  if (!mention) return undefined
  return UTTERANCES.has(noun.key) ? { ...mention, possessive: false } : describe(context, mention.start, noun.end)
}

function describe(context: SentenceContext, start: number, end: number): Mention | undefined {
  const mention = { start, end, text: context.text.slice(start, end), kind: 'description', possessive: false } as const
  return isSubject(context, mention) ? mention : undefined
}
