/**
 * What a reader is shown from a large library, by ../shared/eval/newsstand.mjs: pages whose every related article,
 * pair, difference, missing statement and speaker careful readers have judged.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { printFigures } from './print-figures.ts'
import { NEWSSTAND_SCRIPT, NEWSSTAND_VERDICTS } from './shared-data.ts'

/** Verdicts on what later versions showed, beside those that come with the data. */
const OWN_VERDICTS = resolve(import.meta.dirname, 'verdicts')
/** Speakers have a part of their own (show-speakers.ts), which knows verdicts on changed answers. */
const KINDS = ['related', 'pairs', 'differences', 'missing'] as const

/** Beside these the report counts each verdict by its name. */
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
    console.log('Newsstand: its script is not on this machine, left out.')
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

/** Those that come with the data first, then those on later answers. */
export function listVerdictFiles(): string[] {
  if (!existsSync(OWN_VERDICTS)) return [NEWSSTAND_VERDICTS]
  const own = readdirSync(OWN_VERDICTS)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(OWN_VERDICTS, name))
  return [NEWSSTAND_VERDICTS, ...own]
}
