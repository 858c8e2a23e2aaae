/** The command line as a whole on the development events, by ../shared/eval/score.mjs. */
import { execFileSync } from 'node:child_process'
import { printFigures } from './print-figures.ts'
import { SCORE_SCRIPT } from './shared-data.ts'

interface CommandLineReport {
  matches: { precision: number; recall: number; f1: number; outside: number }
  relatedArticles: { recallAt2: number }
  quotations: { f1: number; speakerAccuracy: number; cueAccuracy: number }
  seconds: number
}

export function showCommandLine(): void {
  const output = execFileSync('node', [SCORE_SCRIPT, '--json'], { encoding: 'utf8', maxBuffer: 1 << 30 })
  const { matches, relatedArticles, quotations, seconds } = JSON.parse(output) as CommandLineReport
  const { precision, recall, f1, outside } = matches
  console.log('The command line on the development events, a library of 300 articles:')
  printFigures({
    matches: { precision, recall, f1, outside },
    'related articles': relatedArticles,
    quotations: { f1: quotations.f1, speaker: quotations.speakerAccuracy, cue: quotations.cueAccuracy },
    run: { seconds },
  })
}
