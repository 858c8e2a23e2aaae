/** From the words that refer to a speaker ("she", "the senator", "Rubio") to the fullest name that the article gives. */
import { OFFICE_NOUNS } from '../language/en/titles.ts'
import type { EntityIndex } from './entity-index.ts'
import type { Mention } from './read-mentions.ts'

/** Follows an article sentence by sentence, so that a pronoun refers to whomever it was about last. */
export interface Resolver {
  /** The speaker's name or description; undefined when there is no mention, or a pronoun that refers to nobody. */
  resolve(mention: Mention | undefined): string | undefined
  /** Notes whom a sentence was about, or who spoke. */
  follow(mention: Mention): void
  /** Whom the article was about last. */
  readonly focus: string | undefined
}

/** "the president", "the Massachusetts senator"; "a spokesman" is somebody new. */
const DEFINITE = /^the\s+(?:[\p{L}.’'-]+\s+){0,4}(\p{L}+)$/iu
/** Offices and trades by which an article may call somebody whom it has named. */
const OFFICE = new RegExp(`(?:${OFFICE_NOUNS.join('|')})$`, 'i')

/** A resolver at the start of an article. */
export function createResolver(entities: EntityIndex): Resolver {
  let focus: string | undefined
  let person: string | undefined

  function resolve(mention: Mention | undefined): string | undefined {
    if (!mention) return undefined
    if (mention.kind === 'pronoun') return /^they$/i.test(mention.text) ? focus : (person ?? focus)
    if (mention.kind === 'name') return entities.find(mention.text)?.name ?? mention.text
    return resolveDescription(mention.text)
  }

  function resolveDescription(description: string): string {
    const office = DEFINITE.exec(description)?.[1]?.toLowerCase()
    if (office === undefined || !OFFICE.test(office)) return description
    return entities.findByOffice(office)?.name ?? person ?? description
  }

  return {
    resolve,
    follow(mention) {
      const speaker = resolve(mention)
      focus = speaker
      if (mention.kind === 'name' && entities.find(mention.text)?.person) person = speaker
    },
    get focus() {
      return focus
    },
  }
}
