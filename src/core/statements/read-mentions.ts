/** Who might be speaking: the names, pronouns and descriptions of people and bodies in a text. */
import type { TextRange } from '../model/range.ts'
import { isStopWord, wordKey } from '../text/words.ts'

/** A place where a text mentions somebody. */
export interface Mention extends TextRange {
  text: string
  /** `name` "Sen. Marco Rubio" · `pronoun` "she" · `description` "a senior official". */
  kind: 'name' | 'pronoun' | 'description'
  /** "Trump’s …": mentioned, but the subject is what follows. */
  possessive: boolean
}

const TITLES = `Mr Mrs Ms Dr Sen Rep Gov Gen Lt Col Sgt Capt Maj Adm Rev Prof Jr Sr St`.split(' ').join('|')
const NAME_WORD = String.raw`(?:(?:${TITLES})\b\.?|(?:\p{Lu}\.)+|\p{Lu}[\p{L}\p{M}\p{N}]*(?:(?:['’](?!s\b)|-)[\p{L}\p{N}]+)*)`
const PARTICLE = String.raw`(?:(?:de|la|del|van|von|der|den|bin|al|el|du|da|di|&)\s+)`
const NAME = String.raw`${NAME_WORD}(?:[^\S\n]+${PARTICLE}{0,2}${NAME_WORD})*`
const PRONOUN = String.raw`(?:[Hh]e|[Ss]he|[Tt]hey)\b(?!['’])`

/** Nouns for those who speak: people by office or trade, bodies, and documents. */
const SPEAKER_NOUNS = `spokesman spokeswoman spokesperson president senator congressman congresswoman congressmen lawmaker
  governor mayor minister secretary ambassador general chairman chairwoman chair speaker leader director chief
  official officer judge justice attorney lawyer prosecutor sheriff detective agent aide adviser advisor candidate
  nominee analyst expert professor author editor columnist reporter journalist anchor host blogger producer critic
  activist advocate organizer pastor bishop priest doctor physician nurse teacher student survivor witness victim
  neighbor resident voter supporter protester protestor man woman mother father son daughter wife husband brother
  sister friend colleague insider source source strategist pollster economist scientist researcher historian executive
  founder manager owner billionaire businessman actor actress singer comedian star tycoon mogul veteran soldier
  politician democrat republican liberal conservative legislator representative delegate commissioner administrator
  administration campaign committee commission court department agency bureau union company group organization
  coalition police government newspaper network outlet magazine statement report memo letter document complaint lawsuit
  suit indictment filing affidavit ruling opinion email message post tweet article editorial petition resolution
  bill transcript study survey poll website site sign notice manifesto ad crowd audience members others people`
const NOUN = String.raw`(?:${SPEAKER_NOUNS.split(/\s+/).join('|')})s?\b`
const DESCRIPTION = String.raw`(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Oo]ne|[Aa]nother|[Ss]ome|[Ss]everal|[Mm]any|[Tt]wo|[Tt]hree|[Tt]hat|[Tt]his)\s+(?:[\p{L}\p{N}’'.-]+\s+){0,4}?(?:${NOUN})(?:\s+(?:${NOUN}))*`
const PLURAL = String.raw`\b(?:officials|prosecutors|lawmakers|police|critics|supporters|experts|sources|authorities|investigators|researchers|lawyers|attorneys|protesters|aides)\b`

const MENTION = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<pronoun>${PRONOUN})|(?<description>${DESCRIPTION})|(?<name>${NAME})|(?<plural>${PLURAL}))`,
  'uy',
)

/** Just before a letter that no letter or digit of ASCII precedes. */
const WORD_START = /(?<![A-Za-z0-9])(?=[A-Za-z\u0080-\uFFFF])/g

const AT_END = new RegExp(String.raw`\b${NOUN}\s*$`, 'u')

/** Whether a text ends in a noun for speakers: "… Chamber of Commerce analyst ". */
export function endsInSpeakerNoun(text: string): boolean {
  return AT_END.test(text)
}

/** The mentions in a text, in order; offsets count from its start. */
export function readMentions(text: string): Mention[] {
  const mentions: Mention[] = []
  for (const match of matchAtWords(text)) {
    const { pronoun, name } = match.groups ?? {}
    const found = name === undefined ? match[0] : dropOpeningWords(match[0])
    if (found === '') continue
    const end = match.index + match[0].length
    const kind = pronoun !== undefined ? 'pronoun' : name !== undefined ? 'name' : 'description'
    mentions.push({
      start: end - found.length,
      end,
      text: found,
      kind,
      possessive: /^['’]s\b/.test(text.slice(end, end + 3)),
    })
  }
  return mentions
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

/** Days, months and words that open sentences. */
const NO_NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december according asked speaking earlier later however meanwhile still yet also though although
  last next recently even perhaps instead despite following citing referring responding calling`.split(/\s+/),
)

/** Without the capitalised words that only open a sentence: "But Obama", "On Monday". */
function dropOpeningWords(name: string): string {
  let rest = name
  while (opensOnly(/^\S*/.exec(rest)?.[0] ?? '')) rest = rest.replace(/^\S+\s*/, '')
  return rest
}

function opensOnly(word: string): boolean {
  const key = wordKey(word)
  return word !== '' && (NO_NAMES.has(key) || isStopWord(key))
}
