/**
 * What Parallax says, in the reader's language. `_locales` has a file of messages for each language, and a message is
 * whole: one with gaps for names and numbers, never a piece of a sentence, since every language has its own order.
 */
import type messages from '../../_locales/en/messages.json'
import { plainName } from './plain-name.ts'

type Messages = typeof messages

export type MessageName = keyof Messages

/** Messages without gaps. */
export type PlainMessage = {
  [Name in MessageName]: Messages[Name] extends { placeholders: unknown } ? never : Name
}[MessageName]

/** Messages about a number of things, by their name without the plural form. */
export type CountedMessage = MessageName extends infer Name
  ? Name extends `${infer Stem}_other`
    ? Stem
    : never
  : never

type Gap<Name extends MessageName> = Messages[Name] extends { placeholders: infer Placeholders }
  ? keyof Placeholders
  : never

/** A number is written as the language does it; text may come from anywhere. */
type Gaps<Name extends string> = Record<Name, string | number>

/** Where messages come from: the browser, or a file where there is none. */
export interface MessageSource {
  /** BCP 47: the language of the messages, in the reader's region where that is known. */
  language: string
  /** In which the reader's own language runs, be there messages in it or not: "ltr" or "rtl". */
  direction: string
  /**
   * The message with its gaps filled; "" where there is none of this name.
   * @param texts for the gaps in the alphabetical order of their names, which is how `_locales` numbers them.
   */
  find(name: string, texts: string[]): string
}

let source: MessageSource | undefined

/** Called once by each page or script, before anything is said. */
export function setMessageSource(messageSource: MessageSource): void {
  source = messageSource
}

/** BCP 47: what the messages are written in. */
export function messageLanguage(): string {
  return getSource().language
}

/** Says in a page of Parallax, or in its card, what language it is in and which way the reader's runs. */
export function markLanguage(element: HTMLElement): void {
  const { language, direction } = getSource()
  element.lang = language
  element.dir = direction
}

/** A message; its gaps, if it has any, by name. */
export function say<Name extends MessageName>(
  name: Name,
  ...[gaps]: Name extends PlainMessage ? [] : [gaps: Gaps<Gap<Name>>]
): string {
  return getSource().find(name, fill(gaps ?? {}))
}

/** A message about `count` things, in the plural form that the language has for that many. */
export function sayCount<Name extends CountedMessage>(
  name: Name,
  count: number,
  ...[gaps]: Exclude<Gap<`${Name}_other`>, 'count'> extends never
    ? []
    : [gaps: Gaps<Exclude<Gap<`${Name}_other`>, 'count'>>]
): string {
  const texts = fill({ ...gaps, count })
  const { find } = getSource()
  return find(`${name}_${pluralRules().select(count)}`, texts) || find(`${name}_other`, texts)
}

/**
 * Something of `Intl` in the language of the messages, made when it is first asked for: making one takes longer than
 * using it.
 */
export function inMessageLanguage<Format>(make: (language: string) => Format): () => Format {
  let made: { language: string; format: Format } | undefined
  return () => {
    const language = messageLanguage()
    if (made?.language !== language) made = { language, format: make(language) }
    return made.format
  }
}

const pluralRules = inMessageLanguage((language) => new Intl.PluralRules(language))
const numberFormat = inMessageLanguage((language) => new Intl.NumberFormat(language))

function getSource(): MessageSource {
  if (!source) throw new Error('No message can be said before setMessageSource.')
  return source
}

function fill(gaps: Record<string, string | number>): string[] {
  return Object.entries(gaps)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, text]) => (typeof text === 'number' ? numberFormat().format(text) : plainName(text)))
}
