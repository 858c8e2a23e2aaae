/** The sources that bring nothing until somebody does something about it. */
import type { SourceRow } from '../../messaging/library-protocol.ts'

/** The address at which the table shows them alone. */
export const PROBLEMS_HASH = '#sources/problems'

export function hasProblem({ source, status: { state } }: SourceRow): boolean {
  return source.feed !== undefined && (state === 'failing' || state === 'waiting' || state === 'noPermission')
}
