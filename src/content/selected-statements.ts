/** Which of the page's statements the reader has selected. */
import type { Statement } from '../core/model/statement.ts'
import type { TextMap } from '../extraction/text-map.ts'

/** The page's selection; undefined while nothing is selected, and where a field or a frame of the page has it. */
export function readSelection(): Range | undefined {
  const selection = getSelection()
  return selection?.type === 'Range' ? selection.getRangeAt(0) : undefined
}

/** The indices of the statements that a part of the selection lies in, in page order. */
export function listSelected(selection: Range, statements: readonly Statement[], map: TextMap): number[] {
  return statements.flatMap((statement, index) =>
    map.rangesOf(statement).some((range) => overlap(range, selection)) ? [index] : [],
  )
}

/** Whether two ranges of one document share more than an edge. */
function overlap(one: Range, other: Range): boolean {
  return (
    one.compareBoundaryPoints(Range.END_TO_START, other) < 0 && one.compareBoundaryPoints(Range.START_TO_END, other) > 0
  )
}
