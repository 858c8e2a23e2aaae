/** Acts that both versions report, one of them as more real than the other. */
import { SOURCE_VERB_KEYS } from '../../../language/en/reporting-verbs.ts'
import { DIFFERENT_STANCES } from '../../../language/en/stances.ts'
import type { Relation } from '../../../model/comparison.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import { nameAct, nameBefore, nameFrom } from '../name-acts.ts'
import { countShared } from '../shared-words.ts'
import { isAsserted, listActs, locateAct, type PresentedAct, presentAct } from './present-act.ts'
import { isAhead, isSideRemark, readStances, type StanceMention } from './read-stances.ts'

/** How one version presents an act, and how the other does. */
export type ActPair = readonly [a: PresentedAct, b: PresentedAct]

/** Telling words on a side of an act by which it is recognised. */
const SURROUNDINGS = 10
/** Telling words after a verb that may be its object. */
const OBJECT = 5
/** Where the verbs differ, so many of the object's words must be the same. */
const MIN_SHARED_OBJECT = 3

/**
 * Each act that `a` plans, expects or attempts, with how `b` presents it, where a reader takes the two for different
 * news. Doubts are not among them. Of a quotation only acts that both versions name by the same word are compared.
 */
export function compareActs(a: AnalysedStatement, b: AnalysedStatement, relation: Relation): ActPair[] {
  const stancesB = readStances(b)
  return readStances(a).flatMap((mention) => {
    if (mention.stance === 'doubt' || stancesB.some((other) => isSameStance(a, mention, b, other))) return []
    const act =
      listActs(a, mention)
        .map((one) => findSameAct(a, one, b))
        .find((one) => one !== undefined) ?? (relation === 'claim' ? findByObject(a, mention, b, stancesB) : undefined)
    const presented = act === undefined ? undefined : presentAct(b, act, stancesB)
    if (!presented || !DIFFERENT_STANCES.has(`${mention.stance} ${presented.stance}`)) return []
    return [[{ stance: mention.stance, act: mention.act, words: locateAct(a, mention) }, presented] as const]
  })
}

function isSameStance(
  a: AnalysedStatement,
  mention: StanceMention,
  b: AnalysedStatement,
  other: StanceMention,
): boolean {
  const [act, otherAct] = [a.words[mention.act], b.words[other.act]]
  return (
    mention.stance === other.stance && act !== undefined && otherAct !== undefined && nameAct(act) === nameAct(otherAct)
  )
}

/** Index of the word in `b` that names the same act of the same thing. */
function findSameAct(a: AnalysedStatement, act: number, b: AnalysedStatement): number | undefined {
  const word = a.words[act]
  if (!word) return undefined
  const name = nameAct(word)
  const object = nameFrom(a.words, act + 1, SURROUNDINGS)
  const subject = nameBefore(a.words, act, SURROUNDINGS)
  const candidates = b.words.flatMap((other, i) => {
    if (nameAct(other) !== name) return []
    const sameObject = countShared(object, nameFrom(b.words, i + 1, SURROUNDINGS))
    const sameSubject = countShared(subject, nameBefore(b.words, i, SURROUNDINGS))
    return sameObject > 0 ? [{ act: i, shared: sameObject + sameSubject }] : []
  })
  return pickMostShared(candidates)
}

/** Index of another verb in `b` for the same thing: "will unveil the plan", "put out the plan". */
function findByObject(
  a: AnalysedStatement,
  mention: StanceMention,
  b: AnalysedStatement,
  stancesB: readonly StanceMention[],
): number | undefined {
  if (!isAhead(mention) || isSideRemark(a, mention)) return undefined
  const object = nameFrom(a.words, mention.act + 1, OBJECT)
  const candidates = listMainActs(b, stancesB).map((act) => ({
    act,
    shared: countShared(object, nameFrom(b.words, act + 1, OBJECT)),
  }))
  return pickMostShared(candidates.filter(({ shared }) => shared >= MIN_SHARED_OBJECT))
}

/** A version that has acts ahead says by them what is to come; otherwise it reports what happened. */
function listMainActs(statement: AnalysedStatement, stances: readonly StanceMention[]): number[] {
  const ahead = stances.filter(isAhead)
  if (ahead.length > 0) return ahead.filter((one) => !isSideRemark(statement, one)).map(({ act }) => act)
  return [...statement.words.keys()].filter(
    (act) => isAsserted(statement, act) && !SOURCE_VERB_KEYS.has(statement.words[act]?.key ?? ''),
  )
}

function pickMostShared(candidates: readonly { act: number; shared: number }[]): number | undefined {
  return candidates.toSorted((x, y) => y.shared - x.shared || x.act - y.act)[0]?.act
}
