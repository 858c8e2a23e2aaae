/** The ranker alone, in this process: what the shipped threshold trades against a lower and a higher one. */
import { MIN_PROBABILITY } from '../../src/core/model/comparison.ts'
import { type LabelledEvent, readBasilArticles, readDevelopmentEvents } from './labelled-events.ts'
import { extractLabelledPairs } from './labelled-pairs.ts'
import { printFigures } from './print-figures.ts'
import { scorePairs } from './score-pairs.ts'
import { readSeedEvent } from './seed-event.ts'
import { createStoryContext, type StoryContext } from './story-context.ts'

const THRESHOLDS = [0.25, MIN_PROBABILITY, 0.6]

/** Events that the ranker was not trained on, and the bundled articles. */
export function showRanker(): void {
  showThresholds('development', readDevelopmentEvents(), createStoryContext(readBasilArticles()))
  const seeds = readSeedEvent()
  showThresholds('bundled articles', [seeds], createStoryContext(seeds.articles.map(({ article }) => article)))
}

/** @param context of a library that has the articles of all events */
export function showThresholds(name: string, events: readonly LabelledEvent[], context: StoryContext): void {
  const pairs = events.flatMap((event) => extractLabelledPairs(event, context))
  const rows = THRESHOLDS.map((threshold) => [
    `${name}, from ${threshold}${threshold === MIN_PROBABILITY ? ' (shipped)' : ''}`,
    scorePairs(events, pairs, threshold),
  ])
  printFigures(Object.fromEntries(rows))
}
