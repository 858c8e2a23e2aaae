/** How much the library holds. */
import type { StorageUse } from '../../messaging/library-protocol.ts'
import type { Database, SegmentRecord } from '../../platform/database.ts'
import { listSegments } from '../../platform/library-store.ts'

export async function measureStorage(database: Database): Promise<StorageUse> {
  const segments = await listSegments(database)
  const sum = (count: (segment: SegmentRecord) => number) =>
    segments.reduce((total, segment) => total + count(segment), 0)
  const { quota } = await navigator.storage.estimate()
  return {
    articles: sum(({ articleCount }) => articleCount),
    statements: sum(({ statementCount }) => statementCount),
    bytes: sum(({ bytes }) => bytes),
    ...(quota !== undefined && { quota }),
  }
}
