/** Resolves words for a speaker ("she", "the senator", "Rubio") to the fullest name that the article gives. */
import { OFFICE_NOUNS } from '../language/en/titles.ts'
import { type Entity, type EntityIndex, joinDeputies } from './entity-index.ts'
import type { Mention } from './read-mentions.ts'

/** Follows an article sentence by sentence, so that a pronoun refers to whomever it was about last. */
export interface Resolver {
  /**
   * The speaker's name or description; undefined when there is no mention, or a pronoun that refers to nobody.
   * @param before who is mentioned before it in its sentence as a subject
   */
  resolve(mention: Mention | undefined, before?: readonly Mention[]): string | undefined
  /** Notes whom a sentence was about, or who spoke. */
  follow(mention: Mention): void
  /** Notes who else was mentioned, whom a pronoun may refer to if nobody nearer fits. */
  note(mentions: readonly Mention[]): void
  /** Whom the article was about last. */
  readonly focus: string | undefined
}

/** "the president", "the Massachusetts senator"; "a spokesman" is somebody new. */
const DEFINITE = /^the\s+(?:[\p{L}.’'-]+\s+){0,4}([\p{L}-]+)$/iu
/** "the Mexican president" is not whoever else is called president. */
const FOREIGN = /\s\p{Lu}\p{L}+(?:ese|ish|ian|ean|can|eli|aqi)\s+\p{Ll}/u
/** A description of one person. */
const PERSON = new RegExp(`(?:${OFFICE_NOUNS.join('|')}|official|expert|analyst|aide|victim|student|er|or|ist)$`, 'i')
/** People whom an article does not name: "the woman" is nobody whose name it has given. */
const UNNAMED = /^(?:man|woman|person)$/
const WOMAN = /(?:woman|girl|mother|daughter|wife|sister|actress)$/i
const MAN = /(?:man|boy|father|son|husband|brother|actor)$/i
/** Whoever spoke last issued it. */
const OWN_WORDS = /^(?:the|his|her|its|their)\s+(?:statement|tweet|post|message|email)$/i
/** Offices and trades by which an article may call somebody whom it has named. */
const OFFICE = new RegExp(`(?:${OFFICE_NOUNS.join('|')})$`, 'i')

/** Creates a resolver for the start of an article. */
export function createResolver(entities: EntityIndex): Resolver {
  let focus: string | undefined
  /** The body or document that the article was about last. */
  let body: string | undefined
  /** Whom the article was about, the last one at the end. */
  const persons: Entity[] = []
  /** Who was mentioned otherwise. */
  const others: Entity[] = []

  function resolve(mention: Mention | undefined, before: readonly Mention[] = []): string | undefined {
    if (!mention) return undefined
    if (mention.kind === 'pronoun') return resolvePronoun(mention.text.toLowerCase(), before)
    if (mention.kind === 'name') return entities.find(mention.text)?.name ?? mention.text
    return resolveDescription(mention.text)
  }

  function resolvePronoun(pronoun: string, before: readonly Mention[]): string | undefined {
    if (pronoun === 'they') return focus
    if (pronoun === 'it') return resolveIt(before)
    const fits = ({ gender }: Entity) => gender === undefined || gender === pronoun
    const near = readPersons(before).find(fits)
    return (near ?? persons.findLast(fits) ?? others.findLast(({ gender }) => gender === pronoun))?.name ?? focus
  }

  function resolveIt(before: readonly Mention[]): string | undefined {
    const near = before.find((mention) => mention.kind !== 'pronoun' && !isPerson(mention))
    return near ? resolve(near) : body
  }

  function isPerson({ kind, text }: Mention): boolean {
    return kind === 'name' ? entities.find(text)?.person === true : PERSON.test(text)
  }

  function readPersons(mentions: readonly Mention[]): Entity[] {
    return mentions.flatMap(({ kind, text }) => {
      const entity = kind === 'name' ? entities.find(text) : undefined
      return entity?.person ? [entity] : []
    })
  }

  function resolveDescription(description: string): string {
    if (OWN_WORDS.test(description) && focus !== undefined) return focus
    const office = DEFINITE.exec(joinDeputies(description))?.[1]?.toLowerCase()
    if (office === undefined || !OFFICE.test(office) || UNNAMED.test(office)) return description
    if (FOREIGN.test(description)) return description
    const gender = readGender(office)
    const last = persons.findLast((person) => !gender || !person.gender || person.gender === gender)
    // A vice president is not meant by "the president", even where nobody else is known to be one.
    const isDeputy = last && [...last.offices].some((other) => other !== office && other.endsWith(`-${office}`))
    return entities.findByOffice(office)?.name ?? (isDeputy ? undefined : last?.name) ?? description
  }

  return {
    resolve,
    follow(mention) {
      const speaker = resolve(mention)
      focus = speaker
      if (speaker === undefined) return
      const entity = entities.find(speaker)
      if (mention.kind === 'description' && speaker === mention.text) {
        if (/^the\s/i.test(speaker) && PERSON.test(speaker))
          persons.push({ name: speaker, person: true, offices: new Set(), gender: readGender(speaker), mentions: 1 })
        else if (!PERSON.test(speaker)) body = speaker
      } else if (entity?.person) persons.push(entity)
      else if (mention.kind === 'name') body = speaker
    },
    note(mentions) {
      others.push(...readPersons(mentions))
    },
    get focus() {
      return focus
    },
  }
}

function readGender(description: string): Entity['gender'] {
  if (WOMAN.test(description)) return 'she'
  return MAN.test(description) ? 'he' : undefined
}
