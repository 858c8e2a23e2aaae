/** Whether two clauses name the same source, as far as their words tell. */
import Fuse from 'fuse.js'
import { BODY_WORDS } from '../../language/en/body-words.ts'
import { ANONYMOUS_PLURALS, GROUPS } from '../../language/en/source-words.ts'
import type { Relation } from '../../model/comparison.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import type { Word } from '../../text/words.ts'
import { findHead, isName } from './noun-phrase.ts'
import type { SourceClause } from './source-clauses.ts'

/** `anonymous` "two officials" · `named` "Ruiz", "the Labor Department" · `unclear` "the company", which has a name. */
type Identity = 'named' | 'anonymous' | 'unclear'

/** Shorter names that look alike are mostly two: "Marsh", "Harsh". */
const MIN_SPELLED_LENGTH = 7
/** Of Fuse.js, 0 to 1: higher takes two names for one, lower a misspelt one for two. */
const MAX_SPELLING_DISTANCE = 0.3
const DEFINITE: ReadonlySet<string> = new Set(['the', 'his', 'her', 'its', 'their', 'this', 'that'])

/**
 * Whether two sources without a word in common are surely two: both have a name, or only one has. Two groups of
 * officials may be one, and so may "the company" and its spokesman. For a quotation both need a name, since "a
 * spokesman" is often the one whom the other names.
 */
export function areDifferentSources(a: SourceClause, b: SourceClause, relation: Relation): boolean {
  if (a.isPronoun || b.isPronoun) return false
  if (relation === 'claim' && areOtherGroups(a, b)) return true
  const identities = [identify(a), identify(b)]
  const named = identities.filter((identity) => identity === 'named').length
  return relation === 'quote' ? named === 2 : named > 0 && !identities.includes('unclear')
}

/** "Officials" are no "analysts", whoever they are. */
function areOtherGroups(a: SourceClause, b: SourceClause): boolean {
  const [groupA, groupB] = [findGroup(a), findGroup(b)]
  return groupA !== undefined && groupB !== undefined && groupA !== groupB
}

function findGroup({ source }: SourceClause): ReadonlySet<string> | undefined {
  const head = source[findHead(source)]
  return head && GROUPS.find((group) => group.has(head.key))
}

function identify({ source }: SourceClause): Identity {
  if (listNames(source).some(({ key }) => !ANONYMOUS_PLURALS.has(key))) return 'named'
  return DEFINITE.has(source[0]?.key ?? '') ? 'unclear' : 'anonymous'
}

/** Capitalised words; the first of a sentence only where a name goes on after it. */
function listNames(phrase: readonly Word[]): Word[] {
  return phrase.filter((word, i) => isName(word) && (i > 0 || !phrase[1] || isName(phrase[1])))
}

/** Whether a statement names a source in any role: a person's surname, a body's whole name, or the head noun. */
export function mentionsSource({ words, quotations }: AnalysedStatement, { source }: SourceClause): boolean {
  return hasAll([...words, ...quotations.flatMap(({ speakerWords }) => speakerWords)], listTelling(source))
}

/**
 * Whether one clause has all the words by which the source of the other is known again, its initials ("the BLS"), or its
 * name in another spelling ("Veselnitskaya", "Vesenlantskaya").
 */
export function isSameSource(a: SourceClause, b: SourceClause): boolean {
  if (hasAll(a.source, listTelling(b.source)) || hasAll(b.source, listTelling(a.source))) return true
  return isAcronymOf(a.source, b.source) || isAcronymOf(b.source, a.source) || haveSimilarNames(a.source, b.source)
}

function isAcronymOf(short: readonly Word[], long: readonly Word[]): boolean {
  const initials = listNames(long).map(({ text }) => text.charAt(0))
  return initials.length > 1 && short.some(({ text }) => text.replace(/['’]s$|\./g, '') === initials.join(''))
}

function haveSimilarNames(a: readonly Word[], b: readonly Word[]): boolean {
  const long = (words: readonly Word[]) => listNames(words).filter(({ key }) => key.length >= MIN_SPELLED_LENGTH)
  const known = new Fuse(
    long(a).map(({ key }) => key),
    { threshold: MAX_SPELLING_DISTANCE, ignoreLocation: true },
  )
  return long(b).some(({ key }) => known.search(key).length > 0)
}

function hasAll(words: readonly Word[], telling: readonly string[]): boolean {
  const keys = new Set(words.map(({ key }) => dropPlural(key)))
  return telling.length > 0 && telling.every((key) => keys.has(key))
}

/** The keys by which a source is known again. */
function listTelling(source: readonly Word[]): string[] {
  const phrase = source.slice(0, findHead(source) + 1)
  const head = phrase.at(-1)
  if (!head) return []
  const isPerson = isName(head) && !BODY_WORDS.includes(head.text.replace(/['’]s$/, ''))
  return (isPerson ? [head] : [...listNames(phrase), head]).map(({ key }) => dropPlural(key))
}

function dropPlural(key: string): string {
  return key.replace(/s$/, '')
}
