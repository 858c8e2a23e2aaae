/** The verdicts of readers on statements called missing, kept by place so that they hold for a later program. */

import type { MissingStatement } from '../../src/core/model/comparison.ts'
import type { TextRange } from '../../src/core/model/range.ts'
import { readVerdictLines } from './verdict-files.ts'

/** As ../shared/data/newsstand/GUIDE.md has them. */
interface MissingVerdict {
  page: string
  statements: ({ id: string } & TextRange)[]
  verdict: 'absent' | 'told' | 'mixed' | 'other'
  /** In a few words, where it is not absent. */
  why?: string
}

export function readMissingVerdicts(): MissingVerdict[] {
  return readVerdictLines()
    .map((line) => JSON.parse(line) as MissingVerdict & { kind: string })
    .filter(({ kind }) => kind === 'missing')
}

/** The verdict on a group of which at least half the sentences are those that were judged. */
export function findVerdict(
  verdicts: readonly MissingVerdict[],
  page: string,
  { statements }: MissingStatement,
): MissingVerdict | undefined {
  return verdicts.find((verdict) => {
    const shared = verdict.statements.filter((judged) => statements.some((shown) => isSame(judged, shown)))
    return verdict.page === page && 2 * shared.length >= Math.max(verdict.statements.length, statements.length)
  })
}

function isSame(a: { id: string } & TextRange, b: { id: string } & TextRange): boolean {
  const longer = Math.max(a.end - a.start, b.end - b.start)
  return a.id === b.id && 2 * (Math.min(a.end, b.end) - Math.max(a.start, b.start)) >= longer
}
