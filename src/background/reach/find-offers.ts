/** Looks for other outlets' reports of a page's story on the world list. */
import type { Published } from '../../core/library/identity/outlet.ts'
import type { NewsArticle } from '../../core/model/article.ts'
import type { Listing } from '../../core/model/listing.ts'
import { WORLD_LIST } from '../../core/model/source.ts'
import { readSettings } from '../../platform/settings.ts'
import { readSource } from '../../platform/source-store.ts'
import { openLibrary } from '../open-library.ts'
import { isNeverRead } from '../site-rules.ts'
import { chooseOffers } from './choose-offers.ts'
import { dropRead } from './drop-read.ts'

/**
 * The listings that the reader may have read, the best first; none while the list is switched off.
 * @param compared the articles that the page was compared with
 */
export async function findOffers(page: NewsArticle, compared: readonly Published[]): Promise<Listing[]> {
  const { database, listings } = await openLibrary()
  const list = await readSource(database, WORLD_LIST.id)
  if (!list || list.removed || !list.source.enabled) return []
  const [found, settings] = await Promise.all([listings.find(page), readSettings()])
  const allowed = found.filter(({ url }) => !isNeverRead(url, settings))
  return chooseOffers(await dropRead(database, allowed), [page, ...compared])
}
