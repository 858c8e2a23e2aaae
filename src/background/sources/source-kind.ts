/** What every kind of source can do: list its articles. The rest of the way into the library is the same for all. */
import type { Fetched, Validators } from './fetch-document.ts'

/** One article that a source lists. Everything in it comes from a stranger. */
export interface Entry {
  /** What the source knows the entry by: guid, Atom id, JSON Feed id; else its address. */
  id?: string
  title?: string
  /** Absolute http or https address of the article. */
  address?: string
  /** The date as the source writes it. */
  published?: string
  author?: string
  /** BCP 47, where the source gives one for each entry. */
  language?: string
  /** The longest text that the source has for the entry, as HTML. */
  html?: string
}

export interface EntryList {
  title?: string
  /** Absolute http or https address. */
  homepage?: string
  language?: string
  entries: Entry[]
}

/** What a kind of source is given to list with. */
export interface ListContext {
  signal: AbortSignal
  /** Of the last answer, so that an unchanged list costs nothing. */
  validators: Validators
  /** Milliseconds since 1970. */
  now: number
  hasAccess(address: string): Promise<boolean>
  /** Whether the site's robots.txt lets programs fetch an address. */
  mayVisit(address: string): Promise<boolean>
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
