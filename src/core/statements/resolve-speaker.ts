/** From the words that stand for a speaker ("she", "the senator", "Rubio") to the fullest name that the article gives. */
import type { Cast } from './entity-index.ts'
import type { Mention } from './read-mentions.ts'

/** Follows an article sentence by sentence, so that a pronoun means whom it was about last. */
export interface Resolver {
  /** The speaker's name or description; undefined when there is no mention, or a pronoun for nobody. */
  resolve(mention: Mention | undefined): string | undefined
  /** Tells whom a sentence was about, or who spoke. */
  follow(mention: Mention): void
  /** Whom the article was about last. */
  readonly focus: string | undefined
}

/** "the president", "the Massachusetts senator"; "a spokesman" is somebody new. */
const DEFINITE = /^the\s+(?:[\p{L}.’'-]+\s+){0,2}(\p{L}+)$/iu
/** Offices and trades that the article may use for somebody whom it has named. */
const PERSON =
  /(?:man|woman|person|president|senator|lawmaker|governor|mayor|minister|secretary|ambassador|general|speaker|leader|director|officer|judge|justice|attorney|lawyer|prosecutor|sheriff|candidate|nominee|author|professor|host|doctor|executive|founder|billionaire|actor|actress|singer|democrat|republican|politician|representative|commissioner)$/i

/** A resolver at the start of an article. */
export function createResolver(cast: Cast): Resolver {
  let focus: string | undefined
  let person: string | undefined

  function resolve(mention: Mention | undefined): string | undefined {
    if (!mention) return undefined
    if (mention.kind === 'pronoun') return /^they$/i.test(mention.text) ? focus : (person ?? focus)
    if (mention.kind === 'name') return cast.find(mention.text)?.name ?? mention.text
    return resolveDescription(mention.text)
  }

  function resolveDescription(description: string): string {
    const office = DEFINITE.exec(description)?.[1]?.toLowerCase()
    if (office === undefined || !PERSON.test(office)) return description
    return cast.findByOffice(office)?.name ?? person ?? description
  }

  return {
    resolve,
    follow(mention) {
      const speaker = resolve(mention)
      focus = speaker
      if (mention.kind === 'name' && cast.find(mention.text)?.person) person = speaker
    },
    get focus() {
      return focus
    },
  }
}
