/**
 * npm run eval: how good matching is. First the ranker alone, in this process, on events that it was not trained on
 * and on the bundled articles; then the command line as a whole, by ../shared/eval/score.mjs.
 */
import { execFileSync } from 'node:child_process'
import { argv } from 'node:process'
import { LEAST_PROBABILITY } from '../../src/core/matching/match-articles.ts'
import { showFeeds } from './feeds.ts'
import { type LabelledEvent, readDevelopmentEvents } from './labelled-events.ts'
import { measureEvent } from './measured-pairs.ts'
import { type Score, scorePairs } from './score-pairs.ts'
import { readSeedEvent } from './seed-event.ts'
import { DATA_IS_ABSENT, hasData, SCORE_SCRIPT } from './shared-data.ts'

/** Besides the shipped threshold, to show what it trades. */
const THRESHOLDS = [0.25, LEAST_PROBABILITY, 0.6]

interface CommandLineReport {
  matches: { precision: number; recall: number; f1: number; outside: number }
  relatedArticles: { recallAt2: number }
  quotations: { f1: number; speakerAccuracy: number; cueAccuracy: number }
  seconds: number
}

function showRanker(name: string, events: readonly LabelledEvent[]): void {
  const pairs = events.flatMap(measureEvent)
  const rows = THRESHOLDS.map((threshold) => [
    `${name}, from ${threshold}${threshold === LEAST_PROBABILITY ? ' (shipped)' : ''}`,
    roundAll(scorePairs(events, pairs, threshold)),
  ])
  console.table(Object.fromEntries(rows))
}

function showCommandLine(): void {
  const output = execFileSync('node', [SCORE_SCRIPT, '--json'], { encoding: 'utf8', maxBuffer: 1 << 30 })
  const { matches, relatedArticles, quotations, seconds } = JSON.parse(output) as CommandLineReport
  const { precision, recall, f1, outside } = matches
  console.log('The command line on the development events, a library of 300 articles:')
  console.table({
    matches: roundAll({ precision, recall, f1, outside }),
    'related articles': roundAll(relatedArticles),
    quotations: roundAll({ f1: quotations.f1, speaker: quotations.speakerAccuracy, cue: quotations.cueAccuracy }),
    run: roundAll({ seconds }),
  })
}

function roundAll<Figures extends Score | Record<string, number>>(figures: Figures): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(3))]))
}

if (hasData()) {
  showRanker('development', readDevelopmentEvents())
  showRanker('bundled articles', [readSeedEvent()])
  showCommandLine()
  showFeeds(argv.includes('--verbose'))
} else console.log(DATA_IS_ABSENT)
