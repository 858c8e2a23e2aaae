/** The reader's sources as the options page shows them. */
import { type SourceStatus, WORLD_LIST } from '../../core/model/source.ts'
import type { SourceRow } from '../../messaging/library-protocol.ts'
import type { Database, SourceRecord } from '../../platform/database.ts'
import { listSegments } from '../../platform/library-store.ts'
import { listBatches } from '../../platform/listing-store.ts'
import { listSources } from '../../platform/source-store.ts'
import { withoutPermission } from '../sources/source-outcome.ts'

/** The rows of the options page's table, by name. */
export async function listSourceRows(
  database: Database,
  hasAccess: (address: string) => Promise<boolean>,
): Promise<SourceRow[]> {
  const [segments, batches] = await Promise.all([listSegments(database), listBatches(database)])
  const counts = new Map([[WORLD_LIST.id, batches.reduce((sum, { listingCount }) => sum + listingCount, 0)]])
  for (const { sourceId, articleCount } of segments) {
    counts.set(sourceId, (counts.get(sourceId) ?? 0) + articleCount)
  }
  const rows = (await listSources(database)).map(async (record) => ({
    source: record.source,
    status: await currentStatus(record, hasAccess),
    articleCount: counts.get(record.id) ?? 0,
  }))
  return (await Promise.all(rows)).toSorted((a, b) => a.source.name.localeCompare(b.source.name))
}

/** Access is checked and never remembered: the reader may revoke it at any time, in the browser's own pages. */
async function currentStatus(
  record: SourceRecord,
  hasAccess: (address: string) => Promise<boolean>,
): Promise<SourceStatus> {
  const { feed } = record.source
  return feed === undefined || (await hasAccess(feed)) ? record.status : withoutPermission(record).status
}
