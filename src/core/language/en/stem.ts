/**
 * A light English stemmer: brings the forms of one noun or verb together ("cartels", "signed", "signing",
 * "countries") and leaves derived words apart ("nation", "national"), which often say different things.
 *
 * Step 1 of the Porter stemmer (M. F. Porter, "An algorithm for suffix stripping", 1980) with the corrections of
 * Porter2, and a last step for the silent e.
 */

const VOWEL = /[aeiouy]/
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['said', 'say'],
  ['told', 'tell'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['news', 'news'],
])
/** Shorter words have no ending to drop. */
const MIN_LENGTH = 4
/** What must be left of a word without -ed or -ing: a shorter rest ("us" of "used") would collide with other words. */
const MIN_BASE_LENGTH = 3
/** In words up to this length "ie" belongs to the stem: "ties", "lied". */
const MAX_LENGTH_WITH_IE = 4
/** In words up to this length "eed" belongs to the stem: "need", "speed". */
const MAX_LENGTH_WITH_EED = 5
/** Words up to this length keep their y: "shy". */
const MAX_LENGTH_WITH_Y = 3

/**
 * The stem of a word's key. Stems are for comparing, not for showing: "deport" for "deported", "polic" for "police".
 */
export function stem(key: string): string {
  const irregular = IRREGULAR.get(key)
  if (irregular) return irregular
  if (key.length < MIN_LENGTH || !/^[a-z]+$/.test(key)) return key
  return dropSilentEnding(dropVerbEnding(dropPlural(key)))
}

function dropPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('ies')) return word.length > MAX_LENGTH_WITH_IE ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ch|sh|x|z)es$/.test(word)) return word.slice(0, -2)
  return /[^suai]s$/.test(word) || /[^aeiou]as$|[ie]as$/.test(word) ? word.slice(0, -1) : word
}

function dropVerbEnding(word: string): string {
  if (word.endsWith('ied') && word.length > MAX_LENGTH_WITH_IE) return `${word.slice(0, -3)}y`
  if (word.endsWith('eed')) return word.length > MAX_LENGTH_WITH_EED ? word.slice(0, -1) : word
  const base = word.replace(/(?:ed|ing)$/, '')
  if (base === word || !VOWEL.test(base)) return word
  if (base.length < MIN_BASE_LENGTH) return word.replace(/ed$/, 'e')
  return /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base
}

function dropSilentEnding(word: string): string {
  if (word.length >= MIN_LENGTH && word.endsWith('e')) return word.slice(0, -1)
  return /[^aeiou]y$/.test(word) && word.length > MAX_LENGTH_WITH_Y ? `${word.slice(0, -1)}i` : word
}
