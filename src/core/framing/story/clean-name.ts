/** Names of people and bodies without what news English puts before them, so that two outlets' forms can be compared. */
import { BODY_WORDS } from '../../language/en/body-words.ts'
import { MONTHS, WEEKDAYS } from '../../language/en/calendar-words.ts'
import { MEN, WOMEN } from '../../language/en/given-names.ts'
import { ANONYMOUS_PLURALS } from '../../language/en/source-words.ts'
import { OFFICE_NOUNS, TITLE_WORDS } from '../../language/en/titles.ts'
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import { wordKey } from '../../text/words.ts'

/** Longer ones are headings or several names run together. */
const MAX_WORDS = 4
/** So many words in capitals alone are a heading. */
const MIN_SHOUTED = 3

const BODIES: ReadonlySet<string> = new Set(BODY_WORDS.map(wordKey))
const TITLES: ReadonlySet<string> = new Set([...TITLE_WORDS, ...OFFICE_NOUNS])
const GIVEN: ReadonlySet<string> = new Set([...MEN, ...WOMEN])
const NO_NAMES: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS, ...ANONYMOUS_PLURALS])

/** What a story's articles show about its names. */
export interface KnownNames {
  /** Keys of words that are somewhere written small. */
  commonWords: ReadonlySet<string>
  /** Keys of words that are capitalised within a sentence, where only names are. */
  words: ReadonlySet<string>
  /** How often each name is there within a sentence, by its key. */
  counts: ReadonlyMap<string, number>
}

export function readKnownNames(articles: readonly AnalysedArticle[]): KnownNames {
  const commonWords = new Set<string>()
  const statements = articles.flatMap((article) => article.statements)
  for (const { words } of statements) for (const { text, key } of words) if (text === key) commonWords.add(key)
  const mentions = statements.flatMap((statement) => statement.mentions)
  const names = mentions.filter(({ kind, start }) => kind === 'name' && start > 0).map(({ text }) => text)
  const counts = new Map<string, number>()
  for (const key of names.map(keyOfName)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return {
    commonWords,
    words: new Set(names.flatMap((name) => splitName(name).map(readKey))),
    counts,
  }
}

export function splitName(name: string): string[] {
  return name.split(/\s+/).filter(Boolean)
}

export function keyOfName(name: string): string {
  return splitName(name).map(readKey).join(' ')
}

function readKey(word: string): string {
  return wordKey(word.replace(/\.$/, ''))
}

/** "Claudia Sheinbaum" of "Mexican President Claudia Sheinbaum"; undefined where it is not surely a name. */
export function cleanName(name: string, known: KnownNames): string | undefined {
  const words = splitName(name)
  const first = words.findIndex((word) => !opensSentence(readKey(word), known))
  if (first < 0) return undefined
  const cleaned = dropRunOn(dropTitles(words.slice(first), known), known)
  return isName(cleaned) ? cleaned.join(' ') : undefined
}

/** "Fired", "Experts": capitalised only because a sentence begins. */
function opensSentence(key: string, { commonWords, words }: KnownNames): boolean {
  return commonWords.has(key) && !words.has(key)
}

/** A person's name begins after the last title, or where the rest is known as a name of its own. */
function dropTitles(words: string[], { counts }: KnownNames): string[] {
  if (isBody(words)) return words
  const start = words.findIndex((word, i) => {
    if (i === 0 || isTitle(word) || !/^\p{Lu}/u.test(word)) return false
    const isRestName = i < words.length - 1 && counts.has(keyOfName(words.slice(i).join(' ')))
    return isTitle(words[i - 1] ?? '') || isRestName
  })
  return start < 0 ? words : words.slice(start)
}

/** "Mitch McConnell" of "Mitch McConnell Addison": a link's words run on after a name that is found more often alone. */
function dropRunOn(words: string[], { counts }: KnownNames): string[] {
  const alone = words.slice(0, 2)
  const count = (name: readonly string[]) => counts.get(keyOfName(name.join(' '))) ?? 0
  const isPerson = GIVEN.has(readKey(words[0] ?? '')) && !isBody(words)
  return words.length > alone.length && isPerson && count(alone) > count(words) ? alone : words
}

/** "President", "Vice-President". */
function isTitle(word: string): boolean {
  return readKey(word)
    .split('-')
    .every((part) => TITLES.has(part))
}

export function isBody(words: readonly string[]): boolean {
  return BODIES.has(wordKey(words.at(-1) ?? ''))
}

function isName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  if (words.length > MAX_WORDS || !/^\p{Lu}/u.test(last) || /^(?:\p{Lu}|\p{L}+)\.$/u.test(last)) return false
  if (words.length >= MIN_SHOUTED && words.every((word) => word === word.toUpperCase())) return false
  return !NO_NAMES.has(wordKey(last)) && (!isTitle(last) || isBody(words))
}
