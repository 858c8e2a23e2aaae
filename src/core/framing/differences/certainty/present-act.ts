/** How a version presents an act: as done, as planned, as doubtful, and so on. */
import { IRREGULAR_PASTS } from '../../../language/en/event-verbs.ts'
import {
  BEFORE_NO_PAST,
  BEFORE_PROGRESSIVE,
  BEFORE_UNREAL,
  CLAUSE_STARTS,
  LIGHT_VERBS,
} from '../../../language/en/function-words.ts'
import type { Stance } from '../../../language/en/stances.ts'
import type { TextRange } from '../../../model/range.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import { isAhead, type StanceMention } from './read-stances.ts'

export interface PresentedAct {
  stance: Stance
  /** Index of the word that names the act. */
  act: number
  /** The words to show; undefined where the version has none. */
  words: TextRange | undefined
}

/** In words: how far a chain of verbs reaches, as in "is scheduled to meet on Friday to begin". */
const MAX_CHAIN = 4
const MAX_AFTER_LIGHT_VERB = 2
/** What may make a verb unreal is among this many words before it. */
const VERB_GROUP = 3

/**
 * Undefined where the grammar leaves it open.
 * @param act index of the word that names the act
 * @param stances those of the statement
 */
export function presentAct(
  statement: AnalysedStatement,
  act: number,
  stances: readonly StanceMention[],
): PresentedAct | undefined {
  const mention = stances.find((one) => listActs(statement, one).includes(act))
  if (mention) return { stance: mention.stance, act, words: locateAct(statement, mention) }
  const words = statement.words[act]
  if (isProgressive(statement, act)) return { stance: 'coming', act, words }
  return isAsserted(statement, act) ? { stance: 'fact', act, words } : undefined
}

/** The words of a stance to the end of the act: "is expected to vote". */
export function locateAct({ words }: AnalysedStatement, mention: StanceMention): TextRange {
  return { start: mention.start, end: Math.max(mention.end, words[mention.act]?.end ?? 0) }
}

/** The acts that a stance concerns: "will provide answers", "is scheduled to meet to begin hearing". */
export function listActs({ words }: AnalysedStatement, mention: StanceMention): number[] {
  const isLight = LIGHT_VERBS.has(words[mention.act]?.key ?? '')
  const acts = [mention.act]
  for (let act = mention.act + 1; act <= mention.act + MAX_CHAIN && act < words.length; act++) {
    const isObject = isLight && act <= mention.act + MAX_AFTER_LIGHT_VERB
    if (isObject || (isAhead(mention) && words[act - 1]?.key === 'to')) acts.push(act)
  }
  return acts
}

/** Whether a word is a verb by which the sentence says that something happened: "met", "has left". */
export function isAsserted({ words, statement: { text } }: AnalysedStatement, act: number): boolean {
  const word = words[act]
  if (!word || text[word.start - 1] === '-' || CLAUSE_STARTS.has(words[act + 1]?.key ?? '')) return false
  const before = words.slice(Math.max(0, act - VERB_GROUP), act).map(({ key }) => key)
  if (before.some((key) => BEFORE_UNREAL.has(key) || key.endsWith("n't"))) return false
  return (word.key.endsWith('ed') || IRREGULAR_PASTS.has(word.key)) && !BEFORE_NO_PAST.has(before.at(-1) ?? '')
}

/** "Is placing a tariff" is said of what is under way or about to be. */
function isProgressive({ words }: AnalysedStatement, act: number): boolean {
  const before = words.slice(Math.max(0, act - 2), act).some(({ key }) => BEFORE_PROGRESSIVE.has(key))
  return before && (words[act]?.key.endsWith('ing') ?? false)
}
