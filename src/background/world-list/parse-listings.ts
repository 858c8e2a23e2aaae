/**
 * Reads files of the world list: JSON lines as GDELT's Article List has them, one for each article. Whatever is wrong with
 * a line is nobody's concern: it is left out and counted.
 */
import type { Listing } from '../../core/model/listing.ts'
import { toWebAddress } from '../../messaging/to-web-address.ts'
import { believableDate } from '../sources/believable-date.ts'

/** In UTF-16 code units; ordinary lines have about a thousand. */
const MAX_LINE = 20_000
/** Longer ones are not headlines, but pages that a machine took for one. */
const MAX_HEADLINE = 300
const MAX_DESCRIPTION = 500
const MAX_PUBLISHER = 100
const MAX_ADDRESS = 1000

export interface ParsedListings {
  listings: Listing[]
  /** Lines that are no listing. */
  faults: number
}

export interface ListingLimits {
  /** Primary language subtags: "en". Listings of others are left out, and are no faults. */
  languages: ReadonlySet<string>
  /** When the list saw its articles, in milliseconds since 1970: what has no believable date was published then. */
  seen: number
  /** In milliseconds since 1970. */
  now: number
}

/** Never throws. */
export function parseListings(text: string, limits: ListingLimits): ParsedListings {
  const parsed: ParsedListings = { listings: [], faults: 0 }
  for (const line of readLines(text)) {
    const fields = parseFields(line)
    const listing = fields && toListing(fields, limits)
    if (!listing) parsed.faults++
    else if (limits.languages.has(listing.inLanguage ?? '')) parsed.listings.push(listing)
  }
  return parsed
}

/** One by one, since a file may hold millions of them. */
function* readLines(text: string): Generator<string> {
  for (let start = 0, end = 0; start < text.length; start = end + 1) {
    end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    if (end > start) yield end - start > MAX_LINE ? '' : text.slice(start, end)
  }
}

function parseFields(line: string): Record<string, unknown> | undefined {
  try {
    const fields: unknown = JSON.parse(line)
    return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function toListing(fields: Record<string, unknown>, { seen, now }: ListingLimits): Listing | undefined {
  const url = toWebAddress(readText(fields.url, MAX_ADDRESS), 'about:blank')
  const headline = readText(fields.title, MAX_HEADLINE)
  const publisher = readText(fields.outletName, MAX_PUBLISHER) ?? (url && new URL(url).host)
  if (url === undefined || headline === undefined || publisher === undefined) return undefined
  const description = readText(fields.desc, MAX_DESCRIPTION)
  const [language] = (readText(fields.lang, MAX_PUBLISHER) ?? '').toLowerCase().split('-')
  const date = believableDate(readText(fields.date, MAX_PUBLISHER), now)
  return {
    url,
    headline,
    publisher,
    ...(description !== undefined && { description }),
    datePublished: date !== undefined && date.length >= 10 ? date : new Date(seen).toISOString(),
    ...(language && { inLanguage: language }),
  }
}

/** A line of text, cut to its greatest length; undefined where there is none. */
function readText(value: unknown, length: number): string | undefined {
  if (typeof value !== 'string') return undefined
  return value.slice(0, length).replace(/\s+/g, ' ').trim() || undefined
}
