/**
 * The library as a comparison reads it: indexes out of storage, kept in memory while the worker lives, and articles
 * read back one by one. Segments are immutable, so what was loaded once is never out of date.
 */
import type { Library } from '../../core/library/library.ts'
import { decodeSegment, type Segment } from '../../core/library/segment.ts'
import type { Database, SegmentRecord } from '../../platform/database.ts'
import { listSegments, readArticles, readIndexes } from '../../platform/library-store.ts'
import { listSources } from '../../platform/source-store.ts'

export class StoredLibrary {
  readonly #database: Database
  readonly #segments = new Map<string, Segment>()

  constructor(database: Database) {
    this.#database = database
  }

  /** The library as it is now, sources that are switched off left out. */
  async open(): Promise<Library> {
    const wanted = await this.#listEnabled()
    await this.#load(wanted)
    return {
      segments: wanted.flatMap(({ id }) => this.#segments.get(id) ?? []),
      readArticles: (ids) => readArticles(this.#database, ids),
    }
  }

  /** How many articles a page would be compared with. */
  async countArticles(): Promise<number> {
    return (await this.#listEnabled()).reduce((sum, { articleCount }) => sum + articleCount, 0)
  }

  async #listEnabled(): Promise<SegmentRecord[]> {
    const sources = await listSources(this.#database)
    const enabled = new Set(sources.filter(({ source }) => source.enabled).map(({ id }) => id))
    return (await listSegments(this.#database)).filter(({ sourceId }) => enabled.has(sourceId))
  }

  /** Loads what is not there yet and drops what the library let go. */
  async #load(wanted: readonly SegmentRecord[]): Promise<void> {
    const ids = new Set(wanted.map(({ id }) => id))
    for (const id of this.#segments.keys()) if (!ids.has(id)) this.#segments.delete(id)
    const lacking = [...ids].filter((id) => !this.#segments.has(id))
    for (const { id, index } of await readIndexes(this.#database, lacking)) this.#segments.set(id, decodeSegment(index))
  }
}
