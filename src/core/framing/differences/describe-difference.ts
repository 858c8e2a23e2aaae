import type { Difference, DifferenceKind } from '../../model/comparison.ts'
import type { TextRange } from '../../model/range.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'
import { sliceRange } from '../../text/ranges.ts'

/** One version and the place of its words, counted from the start of its text; without any, undefined or empty. */
type Side = readonly [version: AnalysedStatement, words: TextRange | undefined]

/** A difference by where its words are. */
export function describeDifference(kind: DifferenceKind, sideHere: Side, sideThere: Side): Difference {
  const [here, there] = [readSide(sideHere), readSide(sideThere)]
  return {
    kind,
    here: here?.words ?? '',
    there: there?.words ?? '',
    ...(here && { hereRange: here.range }),
    ...(there && { thereRange: there.range }),
  }
}

function readSide([{ statement }, range]: Side): { words: string; range: TextRange } | undefined {
  if (!range || range.start === range.end) return undefined
  // What a rule knows of the words besides stays with the rule.
  return { words: sliceRange(statement.text, range), range: { start: range.start, end: range.end } }
}
