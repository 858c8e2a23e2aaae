/**
 * Each article of the project's own events as the page, with all the others as the library: what a reader would get.
 */
import { compareArticle } from '../../src/core/compare-article.ts'
import { createMemoryLibrary } from '../../src/core/library/library.ts'
import type { Comparison } from '../../src/core/model/comparison.ts'
import type { LabelledArticle } from './labelled-events.ts'
import type { OwnEvent } from './own-events.ts'

export interface ComparedPage {
  event: OwnEvent
  page: LabelledArticle
  comparison: Comparison
}

/** Compares every page of every event; the other events are in the library so that a match with them can be caught. */
export function compareOwnEvents(events: readonly OwnEvent[]): Promise<ComparedPage[]> {
  const library = createMemoryLibrary(events.flatMap(({ articles }) => articles.map(({ article }) => article)))
  return Promise.all(
    events.flatMap((event) =>
      event.articles.map(async (page) => ({ event, page, comparison: await compareArticle(page.article, library) })),
    ),
  )
}
