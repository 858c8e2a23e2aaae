/** The sources that Parallax makes itself: the articles that it comes with, and what the reader adds by hand. */
import bundled from '../../../data/library.json'
import { parseFaultlessLibrary } from '../../core/model/article.ts'
import { BUNDLED_SOURCE_ID, BY_HAND_SOURCE_ID, READ_SOURCE_ID, type Source } from '../../core/model/source.ts'
import { say } from '../../locale/say.ts'
import type { Database } from '../../platform/database.ts'
import { markFilled, wasFilled } from '../../platform/filled-mark.ts'
import { readSource, saveSources } from '../../platform/source-store.ts'
import { addArticles } from './add-articles.ts'

function createBundledSource(): Source {
  return { id: BUNDLED_SOURCE_ID, name: say('bundledSource'), language: 'en', enabled: true }
}

function createByHandSource(): Source {
  return { id: BY_HAND_SOURCE_ID, name: say('byHandSource'), enabled: true }
}

function createReadSource(): Source {
  return { id: READ_SOURCE_ID, name: say('readSource'), enabled: true }
}

/** No feed fills these sources again, so retention leaves them alone. */
export const OWN_SOURCES: ReadonlySet<string> = new Set([BUNDLED_SOURCE_ID, BY_HAND_SOURCE_ID])

/** Makes sure that there is a source for what the reader adds by hand. */
export async function ensureByHandSource(database: Database): Promise<void> {
  if (!(await readSource(database, BY_HAND_SOURCE_ID))) await saveSources(database, [createByHandSource()])
}

/** Makes sure that there is a source for what the reader has read from the world list; its articles grow old as others do. */
export async function ensureReadSource(database: Database): Promise<void> {
  if (!(await readSource(database, READ_SOURCE_ID))) await saveSources(database, [createReadSource()])
}

/** The source comes last: articles without one are out of sight, and a worker that dies in between adds them again. */
export async function restoreBundled(database: Database): Promise<void> {
  await addArticles(database, BUNDLED_SOURCE_ID, parseFaultlessLibrary(bundled))
  await saveSources(database, [createBundledSource()])
}

/** The first library gets the bundled articles; one that the reader emptied stays empty. */
export async function fillNewLibrary(database: Database): Promise<void> {
  if (await wasFilled()) return
  if ((await database.count('sources')) === 0) await restoreBundled(database)
  await markFilled()
}
