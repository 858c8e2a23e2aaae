/** The ranker alone, in this process: what the shipped threshold trades against a lower and a higher one. */
import { MIN_PROBABILITY } from '../../src/core/model/comparison.ts'
import { type LabelledEvent, readDevelopmentEvents } from './labelled-events.ts'
import { extractLabelledPairs } from './labelled-pairs.ts'
import { printFigures } from './print-figures.ts'
import { scorePairs } from './score-pairs.ts'
import { readSeedEvent } from './seed-event.ts'

const THRESHOLDS = [0.25, MIN_PROBABILITY, 0.6]

/** Events that the ranker was not trained on, and the bundled articles. */
export function showRanker(): void {
  showThresholds('development', readDevelopmentEvents())
  showThresholds('bundled articles', [readSeedEvent()])
}

export function showThresholds(name: string, events: readonly LabelledEvent[]): void {
  const pairs = events.flatMap(extractLabelledPairs)
  const rows = THRESHOLDS.map((threshold) => [
    `${name}, from ${threshold}${threshold === MIN_PROBABILITY ? ' (shipped)' : ''}`,
    scorePairs(events, pairs, threshold),
  ])
  printFigures(Object.fromEntries(rows))
}
