/** Reads a feed or a sitemap, and finds what is wrong where it lists nothing. */
import { cutHtml, FRAGMENT } from '../../extraction/cut-html.ts'
import type { Entry, EntryList, ListReading, Sitemap } from '../../messaging/listed-entries.ts'
import type { FetchedList } from '../../messaging/reader-protocol.ts'
import { findFault } from './find-fault.ts'
import { parseFeed } from './parse-feed.ts'
import { parseSitemap } from './parse-sitemap.ts'

/** Each kind of list with what it is read as. */
export interface Lists {
  feed: EntryList
  sitemap: Sitemap
}

const PARSERS: { [Kind in keyof Lists]: (text: string, base: string) => Lists[Kind] | undefined } = {
  feed: parseFeed,
  sitemap: parseSitemap,
}

export function readList<Kind extends keyof Lists>(kind: Kind, { text, base }: FetchedList): ListReading<Lists[Kind]> {
  const list = PARSERS[kind](text, base)
  if (!list) return { fault: findFault(text) }
  const entries = list.entries.map(cutText)
  return { list: { ...list, entries }, ...(entries.length === 0 && { fault: findFault(text) }) }
}

/** What would not be read of an entry's text need not go from one part of Parallax to another. */
function cutText(entry: Entry): Entry {
  return entry.html === undefined ? entry : { ...entry, html: cutHtml(entry.html, FRAGMENT) }
}
