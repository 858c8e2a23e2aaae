/**
 * What a reader is shown from a large library, by ../shared/eval/newsstand.mjs: pages whose every related article,
 * pair, difference, missing statement and speaker careful readers have judged.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { printFigures } from './print-figures.ts'
import { NEWSSTAND_SCRIPT } from './shared-data.ts'
import { listVerdictFiles } from './verdict-files.ts'

/** Speakers have a part of their own (show-speakers.ts), which knows verdicts on changed answers. */
const KINDS = ['related', 'pairs', 'differences', 'missing'] as const

/** Besides these, the report counts each verdict by its name. */
interface KindReport {
  /** The share of what was shown and judged that is right. */
  truth: number
  /** The share of what was judged right that is shown; only related articles and pairs have it. */
  recall?: number
  unjudged?: number
}
type NewsstandReport = { pages: number } & Record<(typeof KINDS)[number], KindReport>

export function showNewsstand(): void {
  if (!existsSync(NEWSSTAND_SCRIPT)) {
    console.log('Newsstand: left out, because its script is not on this machine.')
    return
  }
  const verdicts = listVerdictFiles().join(',')
  const output = execFileSync('node', [NEWSSTAND_SCRIPT, '--json', '--verdicts', verdicts], { encoding: 'utf8' })
  const report = JSON.parse(output) as NewsstandReport
  console.log(`Newsstand, ${report.pages} pages against all articles of the large library:`)
  const rows = KINDS.map((kind) => {
    const { truth, recall, unjudged = 0 } = report[kind]
    return [kind, recall === undefined ? { truth, unjudged } : { truth, recall, unjudged }]
  })
  printFigures(Object.fromEntries(rows))
}
