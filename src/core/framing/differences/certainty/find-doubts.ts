/** Doubts that only one version has. */
import { SOURCE_VERB_KEYS } from '../../../language/en/reporting-verbs.ts'
import { DOUBTS, OPEN_WORDS, PERSONAL_DOUBTS } from '../../../language/en/stances.ts'
import type { Relation } from '../../../model/comparison.ts'
import type { TextRange } from '../../../model/range.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import { findFirstFrom, overlap, sliceRange } from '../../../text/ranges.ts'
import { nameAct, nameAll, nameBefore, nameFrom } from '../name-acts.ts'
import { countShared } from '../shared-words.ts'
import { readStances, type StanceMention } from './read-stances.ts'

/** Telling words on a side of a doubt that tell what is doubted, and how many of them the other version has. */
const NEAR = 6
const MIN_NEAR = 2
/** Of the words after "I think". */
const AFTER_PERSONAL_DOUBT = 5
const MIN_AFTER_PERSONAL_DOUBT = 3
const SPEECH_VERBS: ReadonlySet<string> = new Set([
  ...SOURCE_VERB_KEYS,
  'wrote',
  'posted',
  'tweeted',
  'called',
  'asked',
])

/**
 * The ranges of the words by which `a` doubts what `b` says without any doubt.
 * @param changed ranges of `a` that are shown as a change of wording
 */
export function findDoubts(
  a: AnalysedStatement,
  b: AnalysedStatement,
  relation: Relation,
  changed: readonly TextRange[],
): TextRange[] {
  const doubts = readStances(a).filter(({ stance }) => stance === 'doubt')
  const found =
    relation === 'claim' ? doubts.filter((doubt) => isCertain(a, doubt, b)) : findReportedUtterance(a, doubts, b)
  return [...found, ...findPersonalDoubts(a, b, changed)]
}

/** Whether the other version says the doubted thing, and leaves nothing open. */
function isCertain({ words }: AnalysedStatement, doubt: StanceMention, b: AnalysedStatement): boolean {
  const { text } = b.statement
  if (
    text.search(OPEN_WORDS) >= 0 ||
    readStances(b).some(({ stance }) => stance === 'doubt' || stance === 'possible')
  ) {
    return false
  }
  const doubted = words[doubt.act]
  const names = nameAll(b.words)
  const near = new Set([
    ...nameBefore(words, findFirstFrom(words, doubt.start), NEAR),
    ...nameFrom(words, findFirstFrom(words, doubt.end), NEAR),
  ])
  return doubted !== undefined && names.has(nameAct(doubted)) && countShared(near, names) >= MIN_NEAR
}

/** Of a quotation, whether it was uttered at all: "reportedly said". Doubts within it are the speaker's. */
function findReportedUtterance(
  a: AnalysedStatement,
  doubts: readonly StanceMention[],
  b: AnalysedStatement,
): StanceMention[] {
  if (b.maskedText.search(DOUBTS) >= 0) return []
  return doubts.filter(
    (doubt) => SPEECH_VERBS.has(a.words[doubt.act]?.key ?? '') && sliceRange(a.maskedText, doubt).trim() !== '',
  )
}

/** "I think", "we understand": where the other version gives the same as the speaker's plain word. */
function findPersonalDoubts(a: AnalysedStatement, b: AnalysedStatement, changed: readonly TextRange[]): TextRange[] {
  if (b.statement.text.search(PERSONAL_DOUBTS) >= 0 || b.statement.text.search(DOUBTS) >= 0) return []
  const names = nameAll(b.words)
  return Array.from(a.statement.text.matchAll(PERSONAL_DOUBTS), ({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
  }))
    .filter((range) => !changed.some((other) => overlap(other, range)))
    .filter(({ end }) => {
      const after = nameFrom(a.words, findFirstFrom(a.words, end), AFTER_PERSONAL_DOUBT)
      return countShared(after, names) >= MIN_AFTER_PERSONAL_DOUBT
    })
}
