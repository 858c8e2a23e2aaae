/** Writes the library to one JSON file, `{"sources": […], "articles": [{"sourceId", "article"}, …]}`. */
import type { LibraryClient } from '../api.ts'

/**
 * Asks part by part, so that no message and no string holds the whole.
 * @param onProgress called with the articles written so far.
 * @returns undefined when it was stopped.
 */
export async function exportLibrary(
  library: Pick<LibraryClient, 'exportPart'>,
  onProgress: (articles: number) => void,
  signal: AbortSignal,
): Promise<Blob | undefined> {
  const text: string[] = []
  let written = 0
  let next: string | undefined
  do {
    const part = await library.exportPart(next === undefined ? {} : { next })
    if (signal.aborted) return undefined
    if (text.length === 0) text.push(`{"sources": ${JSON.stringify(part.sources ?? [])},\n"articles": [`)
    for (const article of part.articles) {
      text.push(written === 0 ? '\n' : ',\n', JSON.stringify(article))
      written++
    }
    onProgress(written)
    next = part.next
  } while (next !== undefined)
  text.push('\n]}\n')
  return new Blob(text, { type: 'application/json' })
}

/** The file's name, with the day as the reader's calendar has it: a moment in UTC may be on another one. */
export function nameExport(now: Date): string {
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return `parallax-library-${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}.json`
}
