/** Who might be speaking: the names, pronouns and descriptions of people and bodies in a text. */
import { MONTHS, WEEKDAYS } from '../language/en/calendar-words.ts'
import {
  ADJECTIVES_OF_NAMES,
  ADVERBS_BEFORE_VERB,
  BE_FORMS,
  CONJUNCTIONS,
  DETERMINERS_BEFORE_SPEAKER,
  NAME_PARTICLES,
  SENTENCE_OPENERS,
  UNREAL_BEFORE_VERB,
  WORDS_BEFORE_OBJECT,
} from '../language/en/function-words.ts'
import { MEN } from '../language/en/given-names.ts'
import { SPEAKER_NOUNS, SPEAKER_PLURALS } from '../language/en/source-words.ts'
import { isStopWord } from '../language/en/stop-words.ts'
import { ABBREVIATED_TITLES, HEADS_BEFORE_OF, NAME_AFFIXES } from '../language/en/titles.ts'
import type { TextRange } from '../model/range.ts'
import { wordKey } from '../text/words.ts'

/** A place where a text mentions somebody. */
export interface Mention extends TextRange {
  text: string
  /** `name` "Sen. Marco Rubio" · `pronoun` "she" · `description` "a senior official". */
  kind: 'name' | 'pronoun' | 'description'
  /** "Trump’s …": mentioned, but the subject is what follows. */
  possessive: boolean
}

const TITLES = [...ABBREVIATED_TITLES, ...NAME_AFFIXES].map(capitalise).join('|')
const NAME_WORD = String.raw`(?:(?:${TITLES})\b\.?|(?:\p{Lu}\.)+|\p{Lu}+(?:&\p{Lu}+)+|\p{Lu}[\p{L}\p{M}\p{N}]*(?:(?:['’](?!s\b)|-)[\p{L}\p{N}]+)*)`
const PARTICLE = String.raw`(?:(?:${NAME_PARTICLES.join('|')})\s+)`
const OF = String.raw`(?<=\b(?:${HEADS_BEFORE_OF.join('|')})[^\S\n])of[^\S\n]+(?:the[^\S\n]+)?`
const NAME = String.raw`${NAME_WORD}(?:[^\S\n]+(?:${PARTICLE}{1,2}|${OF})?${NAME_WORD})*`
const PRONOUN = String.raw`(?:[Hh]e|[Ss]he|[Tt]hey)\b(?!['’])`
const DETERMINER = [...DETERMINERS_BEFORE_SPEAKER, 'that same'].map(inEitherCase).join('|')
const NOUN = String.raw`(?:${SPEAKER_NOUNS.join('|')})s?\b`
/** Where a description ends: "the reactions to the memo" is none of a memo. */
const NOT_IN_DESCRIPTION = [...WORDS_BEFORE_OBJECT, ...CONJUNCTIONS, ...BE_FORMS].join('|')
const DESCRIPTION = String.raw`(?:${DETERMINER})\s+(?:(?!(?:${NOT_IN_DESCRIPTION})\b)[\p{L}\p{N}’'.-]+\s+){0,4}?(?:${NOUN})(?:\s+(?:${NOUN}))*`
const PLURAL = String.raw`\b(?:${SPEAKER_PLURALS.join('|')})\b`

const MENTION = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<pronoun>${PRONOUN})|(?<description>${DESCRIPTION})|(?<name>${NAME})|(?<plural>${PLURAL}))`,
  'uy',
)

/** Right before a letter that no ASCII letter or digit precedes. */
const WORD_START = /(?<![A-Za-z0-9])(?=[A-Za-z\u0080-\uFFFF])/g

const ADJECTIVE = new RegExp(`^(?:[A-Z]\\p{L}+(?:ese|ish|ian|ean|ican)|${ADJECTIVES_OF_NAMES.join('|')})$`, 'u')
/** How far the word behind a name is looked for, in code units. */
const MAX_NEXT_WORD = 20
/** Behind an adjective that stands for a person or people: "the American said", "Russian and", "Republican who". */
const NOT_A_NOUN = new RegExp(
  `^(?:${[...WORDS_BEFORE_OBJECT, ...CONJUNCTIONS, ...BE_FORMS, ...ADVERBS_BEFORE_VERB, ...UNREAL_BEFORE_VERB].join('|')}|\\p{L}+ed|said|says|told|wrote)$`,
  'u',
)

const GROUP = new RegExp(String.raw`[^\S\n](?:(?:senior|top|former|federal|local)\s)?${PLURAL}`, 'uy')

const AT_END = new RegExp(String.raw`\b${NOUN}\s*$`, 'u')

/** "the New York Democrat" is a description. */
const PARTY_MEMBER = /(?:^|\s)(?:Democrat|Republican)$/
const ARTICLE = /\b(?:the|an?|one|another|this)\s+$/i

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function inEitherCase(word: string): string {
  return `[${capitalise(word.charAt(0))}${word.charAt(0)}]${word.slice(1)}`
}

/** Whether a text ends in a noun for speakers: "… Chamber of Commerce analyst ". */
export function endsInSpeakerNoun(text: string): boolean {
  return AT_END.test(text)
}

/** The mentions in a text, in order; ranges count from its start. */
export function readMentions(text: string): Mention[] {
  const mentions: Mention[] = []
  for (const match of matchAtWords(text)) {
    if (match.index < (mentions.at(-1)?.end ?? 0)) continue
    const { pronoun, name } = match.groups ?? {}
    const group = name === undefined ? '' : readGroup(text, match.index + name.length)
    if (name !== undefined && group === '' && isNoName(text, match.index, name)) continue
    const bare = name === undefined ? match[0] : dropOpeners(match[0])
    if (bare === '') continue
    const end = match.index + match[0].length + group.length
    const article = PARTY_MEMBER.test(bare)
      ? (ARTICLE.exec(text.slice(0, match.index + match[0].length - bare.length))?.[0] ?? '')
      : ''
    const found = article + bare + group
    mentions.push({
      start: end - found.length,
      end,
      text: found,
      kind:
        pronoun !== undefined
          ? 'pronoun'
          : name !== undefined && article === '' && group === ''
            ? 'name'
            : 'description',
      possessive: /^['’]s\b/.test(text.slice(end, end + 3)),
    })
  }
  return mentions
}

/** "US officials", "White House senior aides": what makes a group of the name before it. */
function readGroup(text: string, from: number): string {
  if (!/^[^\S\n]\p{Ll}/u.test(text.slice(from, from + 2))) return ''
  GROUP.lastIndex = from
  return GROUP.exec(text)?.[0] ?? ''
}

/** ", R-Calif." behind a name; the adjective of "Chinese goods" and "Republican voters". */
function isNoName(text: string, start: number, name: string): boolean {
  if (/^[DRI]-\p{Lu}/u.test(name)) return true
  if (!ADJECTIVE.test(name) || MEN.has(name.toLowerCase())) return false
  const end = start + name.length
  const next = /^[^\S\n]+(\p{Ll}\p{L}*)/u.exec(text.slice(end, end + MAX_NEXT_WORD))?.[1]
  return next !== undefined && !NOT_A_NOUN.test(next)
}

/** As `matchAll` would find them, but tried only where a word begins: at one place in five. */
function matchAtWords(text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  WORD_START.lastIndex = 0
  while (WORD_START.test(text)) {
    MENTION.lastIndex = WORD_START.lastIndex
    const match = MENTION.exec(text)
    if (match) matches.push(match)
    WORD_START.lastIndex = match ? MENTION.lastIndex : WORD_START.lastIndex + 1
  }
  return matches
}

const NOT_NAMES: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS, ...SENTENCE_OPENERS])

/** The name without the capitalised words that only open a sentence: "But Obama", "On Monday". */
function dropOpeners(name: string): string {
  let rest = name
  while (onlyOpens(/^\S*/.exec(rest)?.[0] ?? '')) rest = rest.replace(/^\S+\s*/, '')
  return rest
}

function onlyOpens(word: string): boolean {
  const key = wordKey(word)
  return word !== '' && (NOT_NAMES.has(key) || isStopWord(key))
}
