/**
 * Names that put one and the same person, group, thing or act in another light, in sets: two versions differ when they
 * use two names of one set. Words are compared by their stems, so that a plural needs no entry; after "=" only that form counts. Mere synonyms and shorter
 * names are no set.
 */
import { listPhrases } from '../phrase-pattern.ts'
import { POLITICS, VIOLENCE } from './contested-events.ts'
import { ABORTION, HEALTH_AND_MONEY, IMMIGRATION, SOCIETY } from './contested-policies.ts'

/** Each set as a list of names, each name as its variants. */
export const CONTESTED_TERMS: readonly (readonly (readonly string[])[])[] = [
  ...IMMIGRATION,
  ...ABORTION,
  ...HEALTH_AND_MONEY,
  ...VIOLENCE,
  ...POLITICS,
  ...SOCIETY,
].map(readSet)

/**
 * Names that strike nobody beside another of their set: "incident" points back at what was named before, and both sides
 * say "Obamacare" by now.
 */
export const EVEN_NAMES: ReadonlySet<string> = new Set(['incident', 'obamacare'])

/** A comma at the end of a line means that the name goes on in the next one. */
function readSet(set: string): string[][] {
  const names = set.replace(/,\s*\n\s*/g, ', ').split('\n')
  return names.map(listPhrases)
}
