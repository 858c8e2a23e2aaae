/**
 * Names with a word or two in quotation marks before them that the other outlet leaves out: the "Deep State" Justice
 * Department. What an outlet quotes within its own sentence is somebody's view of the thing that it names.
 */
import { stem } from '../../language/en/stem.ts'
import { isStopWord } from '../../language/en/stop-words.ts'
import type { Difference } from '../../model/comparison.ts'
import type { TextRange } from '../../model/range.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import { selectWithin } from '../../text/ranges.ts'
import type { Word } from '../../text/words.ts'
import { describeDifference } from './describe-difference.ts'
import { countSharedNear, listContentStems } from './shared-words.ts'

/** One to three words in quotation marks, with more of the same phrase after them. */
const EPITHET = /(?<![\p{L}\p{N}])["“‘'](\p{L}[\p{L}\p{M}’'-]*(?:,?\s\p{L}[\p{L}\p{M}-]*){0,2})["”’']\s(?=\p{L})/gu
/** The thing itself is named within this many words after the epithet. */
const MAX_WORDS_TO_HEAD = 3
/** With fewer words in common around it, the head is another thing of the same name. */
const MIN_SHARED_NEAR = 1

/** One difference for each such epithet of either side; minor, since most of them only quote what both report. */
export function findEpithetDifferences(here: AnalysedStatement, there: AnalysedStatement): Difference[] {
  const sides = [
    ...findEpithets(here, there),
    ...findEpithets(there, here).map(([words, plain]) => [plain, words] as const),
  ]
  return sides.map(([a, b]) => ({ ...describeDifference('naming', [here, a], [there, b]), isMinor: true }))
}

/** The epithet with its name here, and the name there. */
function findEpithets(here: AnalysedStatement, there: AnalysedStatement): [words: TextRange, plain: TextRange][] {
  const { text } = here.statement
  const known = listContentStems(there.words)
  return [...text.matchAll(EPITHET)].flatMap((match) => {
    const end = match.index + match[0].length
    const epithet = selectWithin(here.words, { start: match.index, end })
    if (epithet.some(({ key }) => known.has(stem(key)) || isStopWord(key))) return []
    const next = here.words.filter(({ start }) => start >= end).slice(0, MAX_WORDS_TO_HEAD)
    const head = next.findIndex((word) => findHead(there, word) !== undefined)
    const [first, last] = [next[head] && findHead(there, next[head]), next[head]]
    if (!first || !last || !isOnePhrase(text.slice(end, last.end))) return []
    if (countSharedNear(here, { start: match.index, end: last.end }, there, first) < MIN_SHARED_NEAR) return []
    return [[{ start: match.index, end: last.end }, first]]
  })
}

function findHead({ words }: AnalysedStatement, { key }: Word): Word | undefined {
  return isStopWord(key) ? undefined : words.find((word) => stem(word.key) === stem(key))
}

/** Neither a mark nor a function word comes between. */
function isOnePhrase(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}’'. -]+$/u.test(text) && !text.split(' ').some((word) => isStopWord(word.toLowerCase()))
}
