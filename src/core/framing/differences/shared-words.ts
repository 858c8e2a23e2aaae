/** What two versions of a statement have in common, as stems: the part to which a difference has to belong. */
import { stem } from '../../language/en/stem.ts'
import { isStopWord } from '../../language/en/stop-words.ts'
import type { TextRange } from '../../model/range.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import { selectOutside } from '../../text/ranges.ts'
import type { Word } from '../../text/words.ts'

/** How far around a phrase its surroundings reach, in content words to each side. */
const SURROUNDINGS = 5

/** The stems of the content words outside some ranges, such as the clauses that name a source. */
export function listContentStems(words: readonly Word[], outside: readonly TextRange[] = []): ReadonlySet<string> {
  const content = selectOutside(words, outside).filter(({ key }) => !isStopWord(key))
  return new Set(content.map(({ key }) => stem(key)))
}

/** How many stems are in both sets. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const key of a) if (b.has(key)) count++
  return count
}

/** How many content words the surroundings of two phrases have in common. */
export function countSharedNear(here: AnalysedStatement, a: TextRange, there: AnalysedStatement, b: TextRange): number {
  return countShared(listStemsAround(here, a), listStemsAround(there, b))
}

/** The stems of the nearest content words on both sides of a phrase, itself left out. */
function listStemsAround({ words }: AnalysedStatement, { start, end }: TextRange): ReadonlySet<string> {
  const content = words.filter(({ key }) => !isStopWord(key))
  const before = content.filter((word) => word.end <= start).slice(-SURROUNDINGS)
  const after = content.filter((word) => word.start >= end).slice(0, SURROUNDINGS)
  return listContentStems([...before, ...after])
}
