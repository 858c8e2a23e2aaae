/**
 * npm run train: makes again, from the labelled data, every file of `src/` that was counted or fitted. The same data and
 * the same code give the same bytes. `npm run train -- --check` writes nothing and fails when a file on disk differs
 * from what training gives.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { DATA_IS_ABSENT, hasData, readLargeLibrary } from './shared-data.ts'
import { isUpToDate, type TrainedFile, writeTrainedFile } from './trained-file.ts'

/**
 * In the order in which one is used by the next. Each runs in a process of its own, since modules read the fitted files
 * as they load.
 */
const STEPS: Record<string, () => Promise<(articles: readonly NewsArticle[]) => TrainedFile>> = {
  words: async () => (await import('./count-news-words.ts')).countNewsWords,
  related: async () => (await import('./train-related.ts')).trainRelated,
  listings: async () => (await import('./train-listings.ts')).trainListings,
  ranker: async () => (await import('./train-ranker.ts')).trainRanker,
  tone: async () => (await import('./train-tone.ts')).trainTone,
  attribution: async () => (await import('./train-attribution.ts')).trainAttribution,
}

function runAll(isCheck: boolean): void {
  for (const step of Object.keys(STEPS)) {
    const args = [
      'tsx',
      '--max-old-space-size=8000',
      import.meta.filename,
      '--step',
      step,
      ...(isCheck ? ['--check'] : []),
    ]
    const { status } = spawnSync('npx', args, { stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
}

async function runStep(step: string, isCheck: boolean): Promise<void> {
  const make = await STEPS[step]?.()
  if (!make) throw new Error(`There is no step "${step}".`)
  const file = make(readLargeLibrary())
  if (isCheck) check(file)
  else write(file)
}

function write(file: TrainedFile): void {
  writeTrainedFile(file)
  console.log(`Wrote ${file.path}\n  ${file.summary}`)
}

function check(file: TrainedFile): void {
  if (isUpToDate(file)) console.log(`${file.path} is what training gives\n  ${file.summary}`)
  else {
    console.error(`${file.path} differs from what training gives: run \`npm run train\` and see what changed`)
    process.exitCode = 1
  }
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, step: { type: 'string' } } })
if (!hasData()) {
  console.error(DATA_IS_ABSENT)
  process.exitCode = 1
} else if (values.step === undefined) runAll(values.check)
else await runStep(values.step, values.check)
