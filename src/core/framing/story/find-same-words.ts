import type { TextRange } from '../../model/range.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import { findNumbers } from '../../text/numbers.ts'
import { splitWords } from '../../text/words.ts'

/** Where a statement has the same words, or the same number in other words; undefined where it has neither. */
export function findSameWords({ words, numbers }: AnalysedStatement, sought: string): TextRange | undefined {
  const keys = splitWords(sought).map(({ key }) => key)
  const from = words.findIndex((_, i) => keys.every((key, k) => words[i + k]?.key === key))
  const [first, last] = [words[from], words[from + keys.length - 1]]
  if (first && last && keys.length > 0) return { start: first.start, end: last.end }
  const number = findNumbers(sought)[0]
  const same = number && numbers.find(({ value, unit }) => value === number.value && unit === number.unit)
  return same && { start: same.start, end: same.end }
}
