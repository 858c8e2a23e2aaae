/** What one file brought. */
import { say, sayCount } from '../../locale/say.ts'
import type { AddReport } from '../../messaging/library-protocol.ts'

/** Problems shown for one file: enough to see what is wrong with it. */
const MAX_SHOWN_PROBLEMS = 8

export interface ImportedFile extends AddReport {
  name: string
}

export function ImportResult({ name, added, duplicates, problems }: ImportedFile) {
  const shown = problems.slice(0, MAX_SHOWN_PROBLEMS)
  const more = problems.length - shown.length
  return (
    <li>
      <strong>{name}</strong>
      <p>{describeReport({ added, duplicates, problems })}</p>
      {shown.length > 0 && (
        <ul class="problems">
          {shown.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
          {more > 0 && <li>{sayCount('moreProblems', more)}</li>}
        </ul>
      )}
    </li>
  )
}

/** "12 articles added, 3 were already there." */
export function describeReport({ added, duplicates, problems }: AddReport): string {
  if (added === 0 && duplicates > 0) return sayCount('nothingAddedThere', duplicates)
  if (added === 0 && problems.length > 0) return say('nothingAdded')
  if (duplicates === 0) return sayCount('articlesAdded', added)
  return sayCount('articlesAddedThere', added, { there: sayCount('alreadyThere', duplicates) })
}
