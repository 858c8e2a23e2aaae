/** From the words that stand for a speaker ("she", "the senator", "Rubio") to the fullest name that the article gives. */
import type { Cast } from './cast.ts'
import type { Mention } from './read-mentions.ts'

/** Follows an article sentence by sentence, so that a pronoun means whom it was about last. */
export interface Resolver {
  /** The speaker's name or description; undefined when there is no mention, or a pronoun for nobody. */
  resolve(mention: Mention | undefined): string | undefined
  /** Tells whom a sentence was about. */
  remember(subject: Mention | undefined): void
}

/** A resolver at the start of an article. */
export function createResolver(cast: Cast): Resolver {
  let focus: string | undefined

  function resolve(mention: Mention | undefined): string | undefined {
    if (!mention) return undefined
    if (mention.kind === 'pronoun') return focus
    if (mention.kind === 'name') return cast.find(mention.text)?.name ?? mention.text
    return findOfficeHolder(mention.text) ?? mention.text
  }

  function findOfficeHolder(description: string): string | undefined {
    const [, office] = /^the\s+(?:[\p{L}.-]+\s+){0,2}(\p{L}+)$/iu.exec(description) ?? []
    return office ? cast.findByOffice(office.toLowerCase())?.name : undefined
  }

  return {
    resolve,
    remember(subject) {
      if (subject?.kind === 'name' && cast.find(subject.text)?.person) focus = resolve(subject)
    },
  }
}
