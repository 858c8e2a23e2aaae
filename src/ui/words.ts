/** Names and lists of names as parts of a sentence. */
import { plainName } from '../locale/plain-name.ts'
import { inMessageLanguage, say } from '../locale/say.ts'

const listFormat = inMessageLanguage((language) => new Intl.ListFormat(language))

/** "Deep Roots", "Deep Roots and EchoSphere", "BBC, Deep Roots and EchoSphere". */
export function joinNames(names: readonly string[]): string {
  return listFormat().format(names.map(plainName))
}

/** Enough to recognise the company; more would be read as a list. */
const NAMED = 2

/** "BBC and Deep Roots", "BBC, Deep Roots and EchoSphere", "BBC, Deep Roots and 2 more". */
export function nameSome(names: readonly string[]): string {
  return listSome(names)
    .map(({ text }) => text)
    .join('')
}

/** A part of a list in words: a name, by its place in the list of names, or what stands between them. */
export interface ListPart {
  text: string
  index?: number
}

/** The same in its parts, for a list in which each name is more than its text. */
export function listSome(names: readonly string[]): ListPart[] {
  // "and 1 more" would take the place of the name.
  const shown = names.length <= NAMED + 1 ? names.length : NAMED
  const items = names.slice(0, shown).map(plainName)
  if (shown < names.length) items.push(say('moreInList', { count: names.length - shown }))
  let index = 0
  return listFormat()
    .formatToParts(items)
    .map(({ type, value }) => {
      if (type !== 'element' || index === shown) return { text: value }
      return { text: value, index: index++ }
    })
}
