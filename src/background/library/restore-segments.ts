/**
 * Makes segments again whose record is lost or damaged while their articles are there: they would never be compared, and
 * keep out the same articles when a source brings them once more.
 */
import { noteDamage } from '../../platform/damage-log.ts'
import type { Database } from '../../platform/database.ts'
import {
  dropSegments,
  listNamedSegments,
  listSegments,
  readSegmentArticles,
  writeSegments,
} from '../../platform/library-store.ts'
import { changeLibrary } from './change-library.ts'
import { createStoredSegment } from './create-stored-segment.ts'

export function restoreSegments(database: Database): Promise<void> {
  return changeLibrary(async () => {
    // In this order: a segment that is dropped in between is not taken for a lost one.
    const named = await listNamedSegments(database)
    const known = new Set((await listSegments(database)).map(({ id }) => id))
    const restored: string[] = []
    for (const id of named) {
      if (!known.has(id) && (await restoreSegment(database, id))) restored.push(id)
    }
    if (restored.length > 0) void noteDamage('segmentsRestored', restored.length)
  })
}

/** @returns false where none of its articles is left. */
async function restoreSegment(database: Database, id: string): Promise<boolean> {
  const members = await readSegmentArticles(database, id)
  const [first] = members
  if (first) await writeSegments(database, [createStoredSegment(first.sourceId, members, id)])
  else await dropSegments(database, [id])
  return first !== undefined
}
