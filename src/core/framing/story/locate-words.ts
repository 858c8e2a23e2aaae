import type { TextRange } from '../../model/range.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'

/** Where the words of a difference are in its statement: the range that it has, or else their first place as whole words. */
export function locateWords(
  { statement: { text }, words }: AnalysedStatement,
  shown: string,
  range?: TextRange,
): TextRange {
  if (range) return range
  const first = words.find(({ start }) => text.startsWith(shown, start))
  const start = first?.start ?? Math.max(0, text.indexOf(shown))
  return { start, end: start + shown.length }
}
