import type { ListReaders } from '../../../src/background/sources/source-kind.ts'
import { readList } from '../../../src/offscreen/lists/read-list.ts'

/** Lists are read as the reading page reads them, on the spot. */
export const listReaders: ListReaders = {
  readFeed: async (text, base) => readList('feed', { text, base }),
  readSitemap: async (text, base) => readList('sitemap', { text, base }),
}
