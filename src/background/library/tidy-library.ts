/** What leaves the library. */
import { WORLD_LIST } from '../../core/model/source.ts'
import type { Database } from '../../platform/database.ts'
import { dropSegments, listSegments } from '../../platform/library-store.ts'
import { dropBatches } from '../../platform/listing-store.ts'
import { deleteSource, listRemoved } from '../../platform/source-store.ts'
import { today } from './calendar.ts'
import { changeLibrary } from './change-library.ts'
import { OWN_SOURCES } from './own-sources.ts'
import { dayToCountFrom, findExpired, type Retention } from './retention.ts'

/** Removes for good the sources that the reader removed and can no longer bring back. */
export function purgeRemoved(database: Database): Promise<void> {
  return changeLibrary(async () => {
    for (const id of await listRemoved(database)) {
      if (id === WORLD_LIST.id) await dropBatches(database)
      await deleteSource(database, id)
    }
  })
}

/** Drops what is too old, or too much. */
export function enforceRetention(database: Database, retention: Retention): Promise<void> {
  return changeLibrary(async () => {
    const segments = await listSegments(database)
    const day = dayToCountFrom(segments, today())
    await dropSegments(database, findExpired(segments, retention, day, OWN_SOURCES))
  })
}
