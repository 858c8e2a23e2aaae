/** Articles from outside, such as a file that the reader chose: whatever is wrong with them is said in words. */
import { parseNewsArticle } from '../../core/model/article.ts'
import { parseEach } from '../../core/model/parse.ts'
import { BY_HAND_SOURCE_ID } from '../../core/model/source.ts'
import { say } from '../../locale/say.ts'
import type { AddReport } from '../../messaging/library-protocol.ts'
import type { Database } from '../../platform/database.ts'
import { type Added, addArticles } from './add-articles.ts'
import { ensureByHandSource } from './own-sources.ts'
import { purgeRemoved } from './tidy-library.ts'

/** Adds what can be added. What cannot is reported, one line each, and does not keep the rest out. */
export async function addUncheckedArticles(
  database: Database,
  sourceId: string,
  candidates: readonly unknown[],
): Promise<AddReport> {
  const { items: articles, problems } = parseEach(candidates, 'Article', parseNewsArticle)
  const report = await whileThereIsRoom(async () => {
    // What a removed source still holds is about to go, so it must not count as there.
    await purgeRemoved(database)
    if (sourceId === BY_HAND_SOURCE_ID) await ensureByHandSource(database)
    return addArticles(database, sourceId, articles)
  })
  return { ...report, problems: [...problems, ...report.problems] }
}

/** What was added, or that nothing was because the disk is full. @throws any other error. */
export async function whileThereIsRoom(add: () => Promise<Added>): Promise<AddReport> {
  try {
    return { ...(await add()), problems: [] }
  } catch (error) {
    return { added: 0, duplicates: 0, problems: [storageProblem(error)], full: true }
  }
}

/** What to say to the reader when storage is full. @throws any other error as it is. */
export function storageProblem(error: unknown): string {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') {
    return say('noRoomLeft')
  }
  throw error
}
