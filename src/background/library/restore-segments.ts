/**
 * Makes segments again whose record is lost or damaged while their articles are there: they would never be compared, and
 * keep out the same articles when a source brings them once more.
 */
import { noteDamage } from '../../platform/damage-log.ts'
import type { Database } from '../../platform/database.ts'
import {
  countArticles,
  dropSegments,
  listArticleSegments,
  listSegments,
  readSegmentArticles,
  writeSegments,
} from '../../platform/library-store.ts'
import { changeLibrary } from './change-library.ts'
import { createStoredSegment } from './create-stored-segment.ts'

/**
 * Makes those again that have lost their indexes too, and are known from their articles alone. To go through all articles takes
 * seconds, so they are counted first: where the segments know of as many, none is taken for lost. Articles that cannot be
 * read are in the count, and cost that walk each time.
 */
export async function restoreFromArticles(database: Database): Promise<void> {
  const [segments, count] = await Promise.all([listSegments(database), countArticles(database)])
  const known = segments.reduce((sum, { articleCount }) => sum + articleCount, 0)
  if (count !== known) await restoreSegments(database, await listArticleSegments(database))
}

/** @param ids of all segments that there should be. One that was dropped since they were listed is not taken for lost. */
export function restoreSegments(database: Database, ids: readonly string[]): Promise<void> {
  return changeLibrary(async () => {
    const known = new Set((await listSegments(database)).map(({ id }) => id))
    const restored: string[] = []
    for (const id of ids) {
      // One for which there is no room must not keep the rest of the library from being used.
      if (!known.has(id) && (await restoreSegment(database, id).catch(() => false))) restored.push(id)
    }
    if (restored.length > 0) void noteDamage('segmentsRestored', restored.length)
  })
}

/** @returns false where none of its articles is left. */
async function restoreSegment(database: Database, id: string): Promise<boolean> {
  const members = await readSegmentArticles(database, id)
  const [first] = members
  if (first) await writeSegments(database, [await createStoredSegment(first.sourceId, members, id)])
  else await dropSegments(database, [id])
  return first !== undefined
}
