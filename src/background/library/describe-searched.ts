/** What a page is looked for in, and what of it the reader could have more of. */
import { WORLD_LIST } from '../../core/model/source.ts'
import type { SearchedLibrary, SourceRow } from '../../messaging/library-protocol.ts'
import type { Database } from '../../platform/database.ts'
import { findNewestDay } from '../../platform/library-store.ts'
import { listBatchIds } from '../../platform/listing-store.ts'

const DAY_MS = 86_400_000

/** @param rows of all sources, as `listSourceRows` gives them */
export async function describeSearched(database: Database, rows: readonly SourceRow[]): Promise<SearchedLibrary> {
  const enabled = rows.filter(({ source }) => source.enabled)
  const [lists, others] = [enabled.filter(isWorldList), enabled.filter((row) => !isWorldList(row))]
  const searched = others.filter(({ articleCount }) => articleCount > 0)
  const newest = await findNewest(database, searched, lists.length > 0)
  return {
    articles: countArticles(searched),
    headlines: countArticles(lists),
    sources: searched.length,
    ...(newest && { newest }),
    hasWorldList: lists.length > 0,
    refreshable: enabled.filter(({ source }) => source.feed !== undefined).length,
    teasers: others.filter(isTeaserOnly).map(({ source, status: { pageSites } }) => ({
      ...source,
      ...(pageSites && { pageSites }),
    })),
  }
}

/** ISO 8601: the day of the newest article or headline that is searched. */
async function findNewest(
  database: Database,
  searched: readonly SourceRow[],
  hasWorldList: boolean,
): Promise<string | undefined> {
  const day = await findNewestDay(database, new Set(searched.map(({ source }) => source.id)))
  const quarter = hasWorldList ? (await listBatchIds(database)).at(-1) : undefined
  const days = [day === undefined ? '' : new Date(day * DAY_MS).toISOString().slice(0, 10), dayOfQuarter(quarter)]
  return days.toSorted().at(-1) || undefined
}

/** "2026-11-21" of "202611211815". */
function dayOfQuarter(quarter = ''): string {
  return quarter.replace(/^(\d{4})(\d{2})(\d{2})\d*$/, '$1-$2-$3')
}

function isWorldList({ source }: SourceRow): boolean {
  return source.id === WORLD_LIST.id
}

function isTeaserOnly({ source, status }: SourceRow): boolean {
  return status.teasersOnly === true && !source.fetchPages
}

function countArticles(rows: readonly SourceRow[]): number {
  return rows.reduce((sum, { articleCount }) => sum + articleCount, 0)
}
