/** Why the library cannot be opened, in words for the reader. */
import { say } from '../../locale/say.ts'
import { NewerDatabaseError } from '../../platform/database.ts'

/** Its message is for the reader: what happened, and the way out. */
export class LibraryClosedError extends Error {
  override readonly name = 'LibraryClosedError'
}

/** @param error of opening the library; one that is not about its storage is given back as it is. */
export function explainClosed(error: unknown): unknown {
  if (error instanceof NewerDatabaseError) return new LibraryClosedError(say('libraryNewer'))
  if (error instanceof DOMException && error.name === 'QuotaExceededError')
    return new LibraryClosedError(say('noRoomLeft'))
  if (error instanceof DOMException) return new LibraryClosedError(say('libraryUnreadable', { reason: error.message }))
  return error
}
