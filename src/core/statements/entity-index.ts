/** The people and bodies that an article names, and which of them a later, shorter name or an office refers to. */
import { BODY_WORDS } from '../language/en/body-words.ts'
import { MEN, WOMEN } from '../language/en/given-names.ts'
import { expandTitle, TITLE_WORDS } from '../language/en/titles.ts'
import type { Mention } from './read-mentions.ts'

/** What the article says about one person or body. */
export interface Entity {
  /** The fullest form of the name, without the title where a first name is given. */
  name: string
  /** Whether it has a title or a first name, and no word that only bodies have. */
  person: boolean
  /** The titles that the article gives, as full words: "president", "senator". */
  offices: Set<string>
  /** By which pronoun an article calls the person; undefined when neither title nor given name tells. */
  gender: 'he' | 'she' | undefined
  /** How often the article names it. */
  mentions: number
}

export interface EntityIndex {
  /** The entity that a name refers to: the one whose name ends with the same word. */
  find(name: string): Entity | undefined
  /** The entity with this office that the article names most. */
  findByOffice(office: string): Entity | undefined
}

const GIVEN: ReadonlySet<string> = new Set([...MEN, ...WOMEN])
const TITLE = new RegExp(
  String.raw`^(?:(?:${TITLE_WORDS.join('|')})\.?(?:\s+of\s+(?:State|Defense|the\s+House))?\s+(?!of\b))+`,
  'i',
)
const BODY = new RegExp(String.raw`\b(?:${BODY_WORDS.join('|')}|\p{Lu}{3,})\b`, 'u')

/** Indexes the entities of an article by the mentions in it. */
export function indexEntities(mentions: readonly Mention[]): EntityIndex {
  const entities = new Map<string, Entity[]>()
  const byForm = new Map<string, Entity>()
  for (const { text, kind } of mentions) {
    if (kind !== 'name') continue
    const seen = byForm.get(text)
    if (seen) {
      addMention(seen, text)
      continue
    }
    const key = lastWord(dropTitle(text))
    const known = entities.get(key) ?? []
    let entity = chooseNamesake(known, text)
    if (!entity) {
      entity = { name: text, person: false, offices: new Set(), gender: undefined, mentions: 0 }
      entities.set(key, [...known, entity])
    }
    byForm.set(text, entity)
    addMention(entity, text)
  }
  return {
    find: (name) => byForm.get(name) ?? chooseNamesake(entities.get(lastWord(dropTitle(name))) ?? [], name),
    findByOffice: (office) =>
      [...entities.values()]
        .flat()
        .filter(({ offices }) => offices.has(office))
        .sort((a, b) => b.mentions - a.mentions)[0],
  }
}

/** Of those whose names end alike the one that a form may stand for: "Evans" for either, "Owen Evans" not for Carol. */
function chooseNamesake(known: readonly Entity[], form: string): Entity | undefined {
  const fitting = known.filter(({ name }) => isCompatible(readWords(dropTitle(name)), readWords(dropTitle(form))))
  return fitting.sort((a, b) => b.mentions - a.mentions)[0]
}

/** Whether all words of one form are in the other, or both begin with the same given name. */
function isCompatible(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.every((word) => long.includes(word)) || short.some((word) => GIVEN.has(word) && long.includes(word))
}

function readWords(name: string): string[] {
  return name.toLowerCase().replace(/[.,]/g, '').split(/\s+/)
}

/** Adds what one more form of the name tells. */
function addMention(entity: Entity, form: string): void {
  const bare = dropTitle(form)
  const words = countWords(bare)
  const known = countWords(dropTitle(entity.name))
  entity.mentions++
  if (words > 1 && words >= known && entity.name !== bare) entity.name = words > known ? bare : dropTitle(entity.name)
  else if (words === known && form.length > entity.name.length) entity.name = form
  if ((form !== bare || words > 1) && (!BODY.test(bare) || readGender(form, bare))) entity.person = true
  const titles = joinDeputies(form.slice(0, form.length - bare.length)).toLowerCase()
  entity.gender ??= readGender(form, bare)
  for (const [title] of titles.matchAll(/[\p{L}-]+/gu)) entity.offices.add(expandTitle(title))
}

/** "Vice President" is one office, and not that of the president. */
export function joinDeputies(titles: string): string {
  return titles.replace(/\b(vice|deputy)[\s-]+(?=\p{L})/giu, '$1-')
}

function readGender(form: string, bare: string): Entity['gender'] {
  if (/^(?:Mrs|Ms|Miss)\b|woman\b/.test(form)) return 'she'
  if (/^Mr\b|^(?:Congress|Chair)man\b/.test(form)) return 'he'
  const given = bare.toLowerCase().split(/\s+/).slice(0, -1)
  if (given.some((word) => MEN.has(word))) return 'he'
  return given.some((word) => WOMEN.has(word)) ? 'she' : undefined
}

function dropTitle(name: string): string {
  return name.replace(TITLE, '')
}

function lastWord(name: string): string {
  const words = name.replace(/(?:,|(?<!\s))\s+(?:Jr|Sr)\.?$/, '').split(/\s+/)
  return (words.at(-1) ?? '').toLowerCase()
}

function countWords(name: string): number {
  return name.split(/\s+/).length
}
