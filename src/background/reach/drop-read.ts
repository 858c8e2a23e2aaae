import { addressKey } from '../../core/library/identity/address.ts'
import type { Listing } from '../../core/model/listing.ts'
import type { Database } from '../../platform/database.ts'
import { findHeld } from '../../platform/library-store.ts'
import { isTeaser } from '../library/teaser.ts'

/** Without the listings whose articles the library has already; a teaser is none, since it gives way to the whole text. */
export async function dropRead(database: Database, listings: readonly Listing[]): Promise<Listing[]> {
  const held = await Promise.all(
    listings.map(({ url }) => findHeld(database, { id: url, addressKey: addressKey(url) })),
  )
  return listings.filter((_, i) => {
    const text = held[i]?.article.articleBody
    return text === undefined || isTeaser(text)
  })
}
