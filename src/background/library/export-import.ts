/** The whole library in parts, out and in again: nothing is lost or duplicated on the way. */
import * as v from 'valibot'
import { newsArticleSchema, parseArticles } from '../../core/model/article.ts'
import { parse } from '../../core/model/parse.ts'
import { BY_HAND_SOURCE_ID, type Source, sourceSchema } from '../../core/model/source.ts'
import type { AddReport, ExportPart } from '../../messaging/library-protocol.ts'
import { MAX_BATCH_ARTICLES, takeBatch } from '../../messaging/take-batch.ts'
import type { ArticleRecord, Database } from '../../platform/database.ts'
import { type DayPosition, readArticlesByDay } from '../../platform/library-store.ts'
import { listSources, saveSources } from '../../platform/source-store.ts'
import { addToSources } from './add-articles.ts'
import { whileThereIsRoom } from './add-unchecked-articles.ts'
import { purgeRemoved } from './tidy-library.ts'

const exportPartSchema = v.object({
  sources: v.exactOptional(v.array(sourceSchema)),
  articles: v.array(v.unknown()),
})
const exportedArticleSchema = v.object({ sourceId: v.string(), article: newsArticleSchema })

/**
 * The part at a position; without one the first, which also has the sources. Articles are in the order of their days.
 * Those of a removed source are left out: for the reader they are gone, even while they can still be brought back.
 */
export async function exportPart(database: Database, position?: string): Promise<ExportPart> {
  const { records, last } = await readArticlesByDay(
    database,
    position === undefined ? undefined : parsePosition(position),
    MAX_BATCH_ARTICLES,
  )
  const part = takeBatch(records, ({ article }) => article)
  const left = records[part.length]
  const next = left ? positionOf(part.at(-1)) : last
  const sources = (await listSources(database)).map(({ source }) => source)
  const kept = new Set(sources.map(({ id }) => id))
  return {
    ...(position === undefined && { sources: await dropUnused(database, sources) }),
    articles: part.filter(({ sourceId }) => kept.has(sourceId)).map(({ sourceId, article }) => ({ sourceId, article })),
    ...(next && { next: JSON.stringify(next) }),
  }
}

/** The reader did not choose the source of what was added by hand: it counts only if it holds something. */
async function dropUnused(database: Database, sources: readonly Source[]): Promise<Source[]> {
  const byHand = await database.countFromIndex('articles', 'bySource', BY_HAND_SOURCE_ID)
  return sources.filter(({ id }) => id !== BY_HAND_SOURCE_ID || byHand > 0)
}

/**
 * Adds what one part contains, its articles in one transaction and without those that the report names as problems.
 * @throws InvalidDataError when it is not a part of an export, or a source is wrong; nothing is added then.
 */
export async function importPart(database: Database, json: unknown): Promise<AddReport> {
  const { sources, articles } = parse(exportPartSchema, json)
  const { items, problems } = parseArticles(
    articles,
    (item) => parse(exportedArticleSchema, item),
    ({ article }) => article,
  )
  const report = await whileThereIsRoom(async () => {
    // What a removed source still holds is about to go, so it must not count as there.
    await purgeRemoved(database)
    if (sources) await saveSources(database, sources)
    return addToSources(database, items)
  })
  return { ...report, problems: [...problems, ...report.problems] }
}

function positionOf(record: ArticleRecord | undefined): DayPosition | undefined {
  return record && [record.day, record.id]
}

function parsePosition(position: string): DayPosition {
  return parse(v.tuple([v.number(), v.string()]), JSON.parse(position))
}
