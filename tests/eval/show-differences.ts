/** The differences shown between labelled pairs of statements, by ../shared/eval/score-differences.mjs. */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { printFigures } from './print-figures.ts'
import { DATA, DIFFERENCES_SCRIPT } from './shared-data.ts'

const KINDS = ['wording', 'number', 'attribution', 'certainty', 'tone', 'naming', 'all'] as const
const PREDICT = 'npx tsx tests/eval/predict-differences.ts'

interface KindReport {
  shown: number
  precision: number
  labelled: number
  recall: number
}
type DifferencesReport = Record<(typeof KINDS)[number], KindReport> & { quietPairsLeftQuiet: number }

export function showDifferences(): void {
  if (!existsSync(DIFFERENCES_SCRIPT)) {
    console.log('Differences: their script is not on this machine, left out.')
    return
  }
  for (const set of ['dev', 'train']) {
    const labels = join(DATA, 'differences', `${set}.jsonl`)
    const args = [DIFFERENCES_SCRIPT, '--json', '--labels', labels, '--predict', PREDICT]
    const output = execFileSync('node', args, { encoding: 'utf8', maxBuffer: 1 << 28 })
    const report = JSON.parse(output) as DifferencesReport
    console.log(
      `Differences between labelled pairs, ${set}; pairs without any left quiet: ${report.quietPairsLeftQuiet}`,
    )
    const rows = KINDS.map((kind) => {
      const { shown, precision, labelled, recall } = report[kind]
      return [kind, { shown, precision, labelled, recall }]
    })
    printFigures(Object.fromEntries(rows))
  }
}
