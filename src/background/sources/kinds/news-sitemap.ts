/** A site's news sitemap: addresses, titles and dates of its last two days' articles, whose texts are on their pages. */
import { say } from '../../../locale/say.ts'
import type { Entry, Sitemap } from '../../../messaging/listed-entries.ts'
import { believableDate } from '../believable-date.ts'
import { fetchDocument } from '../fetch-document.ts'
import { listPageSites } from '../list-page-sites.ts'
import { mayVisit } from '../robots.ts'
import { sayFault } from '../say-fault.ts'
import { type ListContext, type SourceReader, UnreadableSourceError } from '../source-kind.ts'

/** Parts of one index that a refresh reads, the first ones: indexes of whole archives have thousands. */
const MAX_PARTS = 5
/** Articles of one list: what the protocol allows in a file. */
const MAX_ENTRIES = 1000
/** What the protocol calls news. */
const MAX_AGE_MS = 2 * 86_400_000

export const newsSitemap: SourceReader = {
  readsPages: true,
  async list(address, context) {
    const fetched = await fetchDocument(address, context.signal, context.validators)
    if (fetched.state !== 'fetched') return fetched
    const { list: sitemap, fault } = await context.readSitemap(fetched.text, fetched.address)
    if (!sitemap) throw new UnreadableSourceError(sayFault(fault, say('notASitemap')))
    const parts = await readParts(sitemap, fetched.address, context)
    const { publication: title } = [sitemap, ...parts].find(({ publication }) => publication) ?? {}
    const news = selectNews(
      [sitemap, ...parts].flatMap((part) => part.entries),
      context.now,
    )
    if (news.length === 0) throw new UnreadableSourceError(sayFault(fault, say('noRecentArticles')))
    const entries = await dropForbidden(news, context)
    // Where nobody knows, nothing may be fetched (RFC 9309, 2.3.1.4).
    if (!entries) return { state: 'failed', problem: say('robotsUnknown') }
    if (entries.length === 0) return { state: 'failed', problem: say('robotsForbid') }
    return {
      state: 'listed',
      list: { ...(title && { title }), entries: [...entries] },
      // An index stays the same while its parts change.
      validators: parts.length > 0 ? {} : fetched.validators,
    }
  },
}

/** The sitemaps of an index; indexes in it are not followed, so none leads in circles. What cannot be read is left out. */
async function readParts({ parts }: Sitemap, address: string, context: ListContext): Promise<Sitemap[]> {
  const read: Sitemap[] = []
  for (const part of chooseParts(parts, address)) {
    const fetched = (await context.hasAccess(part)) ? await fetchDocument(part, context.signal) : undefined
    if (fetched?.state !== 'fetched') continue
    const { list } = await context.readSitemap(fetched.text, fetched.address)
    if (list) read.push(list)
  }
  return read
}

/** Those that are called news, else all of them: an index may be one of news alone. */
function chooseParts(parts: readonly string[], address: string): string[] {
  const others = [...new Set(parts)].filter((part) => part !== address)
  const news = others.filter((part) => /news/i.test(new URL(part).pathname))
  return (news.length > 0 ? news : others).slice(0, MAX_PARTS)
}

/** Those whose pages programs may read; undefined where that is not known now. Where access is missing the refresh says so. */
async function dropForbidden(entries: readonly Entry[], context: ListContext): Promise<readonly Entry[] | undefined> {
  const [site] = listPageSites(entries)
  if (site === undefined || !(await context.hasAccess(site))) return entries
  const robots = await context.readRobots(site)
  return robots && entries.filter(({ address = site }) => new URL(address).origin !== site || mayVisit(robots, address))
}

/** The newest first, each once. An article without a date that can be true comes last. */
function selectNews(entries: readonly Entry[], now: number): Entry[] {
  const dated = entries.map((entry) => ({ entry, time: Date.parse(believableDate(entry.published, now) ?? '') || 0 }))
  const recent = dated.filter(({ time }) => time === 0 || time >= now - MAX_AGE_MS).sort((a, b) => b.time - a.time)
  return [...new Map(recent.map(({ entry }) => [entry.address, entry])).values()].slice(0, MAX_ENTRIES)
}
