/** Gives the articles of a file to the library, part by part, so that it can be followed and stopped. */
import type { NewsArticle } from '../../core/model/article.ts'
import { BY_HAND_SOURCE_ID } from '../../core/model/source.ts'
import { say } from '../../locale/say.ts'
import type { AddReport } from '../../messaging/library-protocol.ts'
import { takeBatch } from '../../messaging/take-batch.ts'
import type { LibraryClient } from '../api.ts'
import type { Import } from './read-import.ts'

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
      return sendParts(articles, (article) => article, send, watch, found.problems)
    }
    case 'export': {
      await library.importPart({ sources: found.sources, articles: [] })
      const send = (part: typeof found.articles) => library.importPart({ articles: part })
      return sendParts(found.articles, ({ article }) => article, send, watch, found.problems)
    }
  }
}

async function sendParts<Item>(
  items: readonly Item[],
  articleOf: (item: Item) => NewsArticle,
  send: (part: Item[]) => Promise<AddReport>,
  { onProgress, signal }: ImportWatch,
  problems: readonly string[],
): Promise<AddReport> {
  const sum: AddReport = { added: 0, duplicates: 0, problems: [...problems] }
  let done = 0
  while (done < items.length && !signal.aborted) {
    onProgress(done, items.length)
    const part = takeBatch(items, articleOf, done)
    const report = await send(part).catch(toReport)
    done += part.length
    sum.added += report.added
    sum.duplicates += report.duplicates
    sum.problems.push(...report.problems)
    if (report.full) return sum
  }
  if (signal.aborted) sum.problems.push(say('importStopped'))
  return sum
}

function toReport(error: Error): AddReport {
  return { added: 0, duplicates: 0, problems: [error.message] }
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b)
}
