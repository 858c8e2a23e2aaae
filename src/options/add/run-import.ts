/** Gives the articles of a file to the library, part by part, so that it can be followed and stopped. */
import { BY_HAND_SOURCE_ID } from '../../core/model/source.ts'
import type { AddReport } from '../../messaging/library-protocol.ts'
import type { LibraryClient } from '../api.ts'
import type { Import } from './read-import.ts'

/** Articles in one message: about 2 MB, and a step of the progress bar. */
const PART = 300

export interface ImportWatch {
  onProgress(done: number, total: number): void
  /** Stops after the part that is on its way; what was added stays. */
  signal: AbortSignal
}

/** What became of a file's articles. A part that fails is a problem in words, and the next one is tried. */
export async function runImport(
  library: LibraryClient,
  found: Exclude<Import, { kind: 'opml' }>,
  watch: ImportWatch,
): Promise<AddReport> {
  switch (found.kind) {
    case 'page':
      return library.addHtml({ html: found.html })
    case 'library': {
      // Sorted, each part falls into few of the library's weeks.
      const articles = found.articles.toSorted((a, b) => compare(a.datePublished, b.datePublished))
      const send = (part: typeof articles) => library.addArticles({ sourceId: BY_HAND_SOURCE_ID, articles: part })
      return sendParts(articles, send, watch, found.problems)
    }
    case 'export':
      await library.importPart({ sources: found.sources, articles: [] })
      return sendParts(found.articles, (part) => library.importPart({ articles: part }), watch, found.problems)
  }
}

async function sendParts<Item>(
  items: readonly Item[],
  send: (part: Item[]) => Promise<AddReport>,
  { onProgress, signal }: ImportWatch,
  problems: readonly string[],
): Promise<AddReport> {
  const sum: AddReport = { added: 0, duplicates: 0, problems: [...problems] }
  for (let start = 0; start < items.length && !signal.aborted; start += PART) {
    onProgress(start, items.length)
    const report = await send(items.slice(start, start + PART)).catch(toReport)
    sum.added += report.added
    sum.duplicates += report.duplicates
    sum.problems.push(...report.problems)
  }
  if (signal.aborted) sum.problems.push('Stopped before its end; what was added stays.')
  return sum
}

function toReport(error: Error): AddReport {
  return { added: 0, duplicates: 0, problems: [error.message] }
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b)
}
