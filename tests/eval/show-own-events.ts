/** The project's own events: the only part that needs nothing besides the repository. */
import { compareOwnEvents } from './compare-own-events.ts'
import { readOwnEvents } from './own-events.ts'
import { printFigures } from './print-figures.ts'
import { scoreDifferences, scoreMatches, scoreQuotations, scoreRelatedArticles } from './score-own-events.ts'
import { showThresholds } from './show-ranker.ts'
import { createStoryContext } from './story-context.ts'

export async function showOwnEvents(): Promise<void> {
  const events = readOwnEvents()
  const articles = events.flatMap((event) => event.articles).length
  console.log(
    `The project’s own events: ${events.length} events, ${articles} articles, each with the rest as the library:`,
  )
  const pages = await compareOwnEvents(events)
  const { f1, speakerAccuracy: speaker, cueAccuracy: cue } = scoreQuotations(pages)
  printFigures({
    matches: scoreMatches(pages),
    'related articles': scoreRelatedArticles(pages),
    quotations: { f1, speaker, cue },
    'kinds of differences': scoreDifferences(pages),
  })
  const library = events.flatMap((event) => event.articles.map(({ article }) => article))
  showThresholds('own', events, createStoryContext(library))
}
