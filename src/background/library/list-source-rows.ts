/** The reader's sources as the options page shows them. */
import type { SourceStatus } from '../../core/model/source.ts'
import type { SourceRow } from '../../messaging/library-protocol.ts'
import type { Database, SourceRecord } from '../../platform/database.ts'
import { listSegments } from '../../platform/library-store.ts'
import { listSources } from '../../platform/source-store.ts'
import { withoutPermission } from '../sources/source-outcome.ts'
import { groupBy } from './group-by.ts'

/** The rows of the options page's table, by name. */
export async function listSourceRows(
  database: Database,
  hasAccess: (address: string) => Promise<boolean>,
): Promise<SourceRow[]> {
  const segments = groupBy(await listSegments(database), ({ sourceId }) => sourceId)
  const rows = (await listSources(database)).map(async (record) => ({
    source: record.source,
    status: await currentStatus(record, hasAccess),
    articleCount: (segments.get(record.id) ?? []).reduce((sum, { articleCount }) => sum + articleCount, 0),
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
