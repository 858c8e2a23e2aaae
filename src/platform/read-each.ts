/** Reads many records, whatever befell some of them. */
import type { StoreValue } from 'idb'
import type { Database, ParallaxSchema } from './database.ts'

/** The stores whose records may be long: a browser keeps each long value in a file of its own. */
type LongStore = 'articles' | 'indexes' | 'quotations' | 'listingIndexes'

/**
 * The records with these keys, in the same order; undefined for one that is not there or that the browser fails to read.
 * Such a failure takes the whole transaction with it, and only then each record is asked for by itself.
 */
export async function readEach<Store extends LongStore>(
  database: Database,
  store: Store,
  keys: readonly string[],
): Promise<(StoreValue<ParallaxSchema, Store> | undefined)[]> {
  try {
    return await readTogether(database, store, keys)
  } catch {
    const records = keys.map(async (key) => (await readTogether(database, store, [key]).catch(() => []))[0])
    return Promise.all(records)
  }
}

async function readTogether<Store extends LongStore>(
  database: Database,
  name: Store,
  keys: readonly string[],
): Promise<(StoreValue<ParallaxSchema, Store> | undefined)[]> {
  const { store, done } = database.transaction(name)
  const [, ...records] = await Promise.all([done, ...keys.map((key) => store.get(key))])
  return records
}
