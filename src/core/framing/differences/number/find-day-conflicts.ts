/** The days on which two versions say that the same thing happened. */
import type { Change } from '../../../alignment/find-changes.ts'
import { WEEKDAYS } from '../../../language/en/calendar-words.ts'
import { ACT_OF_WORD } from '../../../language/en/event-verbs.ts'
import { SOURCE_VERB_KEYS } from '../../../language/en/reporting-verbs.ts'
import type { Difference } from '../../../model/comparison.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import { overlap } from '../../../text/ranges.ts'
import type { Word } from '../../../text/words.ts'
import { describeDifference } from '../describe-difference.ts'
import { isTelling, nameAct } from '../name-acts.ts'
import { countShared } from '../shared-words.ts'

/** Telling words on either side of a day among which is what happened on it: "on Friday apologised". */
const REACH = 2

/**
 * The day of each version, if each names one only, they differ, and they are in the same place or beside the same act.
 * The day on which something was said says nothing: two outlets often asked on different days.
 */
export function findDayConflicts(
  here: AnalysedStatement,
  there: AnalysedStatement,
  changes: readonly Change[],
): Difference[] {
  const [dayHere, ...moreHere] = findDays(here)
  const [dayThere, ...moreThere] = findDays(there)
  if (!dayHere || !dayThere || moreHere.length + moreThere.length > 0 || dayHere.key === dayThere.key) return []
  const inPlace = changes.some((change) => overlap(change.here, dayHere) && overlap(change.there, dayThere))
  const hasSameAct = countShared(nameBeside(here, dayHere), nameBeside(there, dayThere)) > 0
  return inPlace || hasSameAct ? [describeDifference('number', [here, dayHere], [there, dayThere])] : []
}

function findDays({ words }: AnalysedStatement): Word[] {
  return words.filter(
    ({ key, text }, i) =>
      WEEKDAYS.has(key) && /^\p{Lu}/u.test(text) && !isReport(words[i - 1]) && !isReport(words[i + 1]),
  )
}

function isReport(word: Word | undefined): boolean {
  return word !== undefined && SOURCE_VERB_KEYS.has(word.key)
}

/** Verbs that report what was said or what is known: their day is the report's. */
function isAct({ key }: Word): boolean {
  return !SOURCE_VERB_KEYS.has(key) && ACT_OF_WORD.get(key) !== 'announce' && (/ed$/.test(key) || ACT_OF_WORD.has(key))
}

function nameBeside({ words }: AnalysedStatement, day: Word): Set<string> {
  const at = words.indexOf(day)
  const beside = [
    ...words.slice(0, at).filter(isTelling).slice(-REACH),
    ...words
      .slice(at + 1)
      .filter(isTelling)
      .slice(0, REACH),
  ]
  return new Set(beside.filter(isAct).map(nameAct))
}
