/** Where the articles of a comparison come from, as the reader's list has it. */
import type { Source } from '../../core/model/source.ts'
import type { SourceLabels } from '../../messaging/outcome.ts'
import type { Database } from '../../platform/database.ts'
import { readSourceIds } from '../../platform/library-store.ts'
import { listSources } from '../../platform/source-store.ts'

/** By article id; an article or a source that has gone is left out. */
export async function labelSources(
  database: Database,
  articleIds: readonly string[],
): Promise<Record<string, SourceLabels>> {
  const [sourceIds, records] = await Promise.all([readSourceIds(database, articleIds), listSources(database)])
  const sources = new Map(records.map(({ source }) => [source.id, source]))
  return Object.fromEntries(
    [...sourceIds].flatMap(([articleId, sourceId]) => {
      const source = sources.get(sourceId)
      return source ? [[articleId, toLabels(source)]] : []
    }),
  )
}

function toLabels({ id, name, homepage, country, language, perspective }: Source): SourceLabels {
  return {
    id,
    name,
    ...(homepage !== undefined && { homepage }),
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
    ...(perspective !== undefined && { perspective }),
  }
}
