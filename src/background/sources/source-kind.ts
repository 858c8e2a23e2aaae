/** What every kind of source can do: list its articles. The rest of the way into the library is the same for all. */
import type { EntryList, ListReading, Sitemap } from '../../messaging/listed-entries.ts'
import type { Fetched, Validators } from './fetch-document.ts'
import type { Robots } from './robots.ts'

/** Reads lists where the background does not wait; see `html-reader.ts`. Relative addresses are resolved against `base`. */
export interface ListReaders {
  readFeed(text: string, base: string): Promise<ListReading<EntryList>>
  readSitemap(text: string, base: string): Promise<ListReading<Sitemap>>
}

/** What a kind of source is given to list with. */
export interface ListContext extends ListReaders {
  signal: AbortSignal
  /** Of the last answer, so that an unchanged list costs nothing. */
  validators: Validators
  /** Milliseconds since 1970. */
  now: number
  hasAccess(address: string): Promise<boolean>
  /** The robots.txt of the site that an address is on; undefined when it cannot be had now. */
  readRobots(address: string): Promise<Robots | undefined>
}

export type Listed =
  | { state: 'listed'; list: EntryList; validators: Validators }
  | Exclude<Fetched, { state: 'fetched' }>

export interface SourceReader {
  /** The list has no texts: each article is read from its page. */
  readsPages: boolean
  /** @throws UnreadableSourceError when what the server sent is not such a list; AbortError when cancelled. */
  list(address: string, context: ListContext): Promise<Listed>
}

/** Thrown when what a server sent is not what the source should be; its message is for the reader. */
export class UnreadableSourceError extends Error {
  override readonly name = 'UnreadableSourceError'
}
