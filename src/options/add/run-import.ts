/** Gives the articles of a file to the library, part by part, so that it can be followed and stopped. */
import type { NewsArticle } from '../../core/model/article.ts'
import { BY_HAND_SOURCE_ID } from '../../core/model/source.ts'
import { say } from '../../locale/say.ts'
import { InterruptedError } from '../../messaging/interrupted.ts'
import type { AddReport } from '../../messaging/library-protocol.ts'
import { takeBatch } from '../../messaging/take-batch.ts'
import type { LibraryClient } from '../api.ts'
import type { Import } from './read-import.ts'

/** How often a part is sent at most: a browser that ends the background each time has no room for it at all. */
const MAX_SENDS = 4

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
      const begun = await sendAgain(() => library.importPart({ sources: found.sources, articles: [] }))
      if (begun.full) return { ...begun, problems: [...found.problems, ...begun.problems] }
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
  let stops = 0
  for (let done = 0; done < items.length && !signal.aborted && !sum.full; ) {
    onProgress(done, items.length)
    const part = takeBatch(items, articleOf, done)
    const report = await sendAgain(
      () => send(part),
      () => stops++,
    ).catch(toReport)
    done += part.length
    sum.added += report.added
    sum.duplicates += report.duplicates
    sum.problems.push(...report.problems)
    if (report.full) sum.full = true
  }
  if (stops > 0) sum.problems.unshift(say('importResumed'))
  if (signal.aborted) sum.problems.push(say('importStopped'))
  return sum
}

/** A part in whose middle the browser ends the background is sent again: what was added of it already is recognised. */
async function sendAgain<Answer>(send: () => Promise<Answer>, onStop = () => {}): Promise<Answer> {
  for (let sent = 1; ; sent++) {
    try {
      return await send()
    } catch (error) {
      if (!(error instanceof InterruptedError) || sent === MAX_SENDS) throw error
      onStop()
    }
  }
}

function toReport(error: Error): AddReport {
  return { added: 0, duplicates: 0, problems: [error.message] }
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b)
}
