/** Which highlight the keyboard goes to. */
import type { HighlightedRange } from './keep-highlights.ts'

export type Step = 'next' | 'previous'

/**
 * The statement to go to, round and round the page; undefined where nothing is marked.
 * @param marked in page order.
 * @param current the statement where the reader is; without one the walk begins at what is in the window.
 */
export function chooseStep(
  marked: readonly HighlightedRange[],
  current: number | undefined,
  step: Step,
): number | undefined {
  const statements = marked.map(({ statement }) => statement)
  // Between two statements: the next one is the first that is not above the window.
  const place = current ?? (findInWindow(marked) ?? Number.POSITIVE_INFINITY) - 0.5
  return step === 'next'
    ? (statements.find((statement) => statement > place) ?? statements[0])
    : (statements.findLast((statement) => statement < place) ?? statements.at(-1))
}

function findInWindow(marked: readonly HighlightedRange[]): number | undefined {
  return marked.find(({ range }) => range.getBoundingClientRect().bottom > 0)?.statement
}
