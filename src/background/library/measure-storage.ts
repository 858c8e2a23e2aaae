/** How much the library holds. */
import type { StorageUse } from '../../messaging/library-protocol.ts'
import type { Database } from '../../platform/database.ts'
import { listSegments } from '../../platform/library-store.ts'
import { listBatches } from '../../platform/listing-store.ts'

export async function measureStorage(database: Database): Promise<StorageUse> {
  const [segments, batches] = await Promise.all([listSegments(database), listBatches(database)])
  const { quota } = await navigator.storage.estimate()
  return {
    articles: sum(segments, ({ articleCount }) => articleCount),
    statements: sum(segments, ({ statementCount }) => statementCount),
    listings: sum(batches, ({ listingCount }) => listingCount),
    bytes: sum([...segments, ...batches], ({ bytes }) => bytes),
    ...(quota !== undefined && { quota }),
  }
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0)
}
