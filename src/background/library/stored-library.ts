/**
 * The library as a comparison reads it: indexes are loaded from storage and kept in memory while the worker lives,
 * articles are read one by one. Segments are immutable, so what has been loaded is never out of date.
 */
import type { Library } from '../../core/library/library.ts'
import type { Segment } from '../../core/library/segment/segment.ts'
import { decodeSegment, InvalidSegmentError } from '../../core/library/segment/segment-codec.ts'
import { noteDamage } from '../../platform/damage-log.ts'
import type { Database, IndexStore, SegmentRecord } from '../../platform/database.ts'
import {
  listSegments,
  readArticles,
  readIndexes,
  readSegmentArticles,
  type StoredSegment,
  writeIndexes,
} from '../../platform/library-store.ts'
import { listSources } from '../../platform/source-store.ts'
import { publicationDay, today, weekOf } from './calendar.ts'
import { createStoredSegment } from './create-stored-segment.ts'
import { selectSegments } from './select-segments.ts'

/** What of a stored segment each store keeps. */
const FIELDS = { indexes: 'index', quotations: 'quotations' } as const satisfies Record<IndexStore, keyof StoredSegment>

export class StoredLibrary {
  readonly #database: Database
  readonly #loaded: Record<IndexStore, Map<string, Segment>> = { indexes: new Map(), quotations: new Map() }

  constructor(database: Database) {
    this.#database = database
  }

  /**
   * The library as it is now, for a page of a date (ISO 8601; without one, today): sources that are switched off are
   * left out, and of segments far from the date only the quotations are read, where they may be the page's.
   */
  async open(date?: string): Promise<Library> {
    const records = await this.#listEnabled()
    const whole = selectSegments(records, weekOf(publicationDay(date) ?? today()))
    const distant = records.filter(({ id }) => !whole.has(id))
    return {
      segments: await this.#load(
        'indexes',
        records.filter(({ id }) => whole.has(id)),
      ),
      readQuoting: (mayQuote) =>
        this.#load(
          'quotations',
          distant.filter(({ quotationFilter }) => quotationFilter === undefined || mayQuote(quotationFilter)),
        ),
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

  /**
   * Loads what is missing and drops what is not wanted: memory holds what one comparison needs. Others may go on at the
   * same time, for pages of other days, so each fills a map of its own.
   */
  async #load(from: IndexStore, records: readonly SegmentRecord[]): Promise<Segment[]> {
    const held = this.#loaded[from]
    const loaded = new Map<string, Segment>()
    for (const { id } of records) {
      const segment = held.get(id)
      if (segment) loaded.set(id, segment)
    }
    this.#loaded[from] = loaded
    const missing = records.filter(({ id }) => !loaded.has(id))
    const indexes = await readIndexes(
      this.#database,
      from,
      missing.map(({ id }) => id),
    )
    let rebuilt = 0
    for (const record of missing) {
      const decoded = tryToDecode(indexes.get(record.id))
      const segment = decoded ?? (await this.#rebuild(record, from))
      if (segment) loaded.set(record.id, segment)
      if (segment && !decoded) rebuilt++
    }
    if (rebuilt > 0) void noteDamage('indexesRebuilt', rebuilt)
    return [...loaded.values()]
  }

  /**
   * An index that is lost, damaged or of an older version is made again: the articles have all that it says. Undefined
   * where they have gone as well, since the segment was dropped in the meantime.
   */
  async #rebuild({ id, sourceId }: SegmentRecord, from: IndexStore): Promise<Segment | undefined> {
    const members = await readSegmentArticles(this.#database, id)
    if (members.length === 0) return undefined
    const rebuilt = await createStoredSegment(sourceId, members, id)
    // A disk without room for it must not keep the page from being compared.
    await writeIndexes(this.#database, rebuilt).catch(() => undefined)
    return decodeSegment(rebuilt[FIELDS[from]])
  }
}

function tryToDecode(index: unknown): Segment | undefined {
  try {
    return decodeSegment(index)
  } catch (error) {
    if (error instanceof InvalidSegmentError) return undefined
    throw error
  }
}
