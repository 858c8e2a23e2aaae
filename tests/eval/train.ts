/**
 * npm run train: makes again, from the labelled data, every file of `src/` that was counted or fitted. The same data and
 * the same code give the same bytes. `npm run train -- --check` writes nothing and fails when a file on disk differs
 * from what training gives.
 */
import { argv } from 'node:process'
import type { NewsArticle } from '../../src/core/model/article.ts'
import { DATA_IS_ABSENT, hasData, readLargeLibrary } from './shared-data.ts'
import { isUpToDate, type TrainedFile, writeTrainedFile } from './trained-file.ts'

/**
 * Each module is imported when its turn comes: the ranker and the related articles read the table of word frequencies
 * as they load, so it must be written by then.
 */
const STEPS: readonly (() => Promise<(articles: readonly NewsArticle[]) => TrainedFile>)[] = [
  async () => (await import('./count-news-words.ts')).countNewsWords,
  async () => (await import('./train-ranker.ts')).trainRanker,
  async () => (await import('./train-related.ts')).trainRelated,
]

async function train(finish: (file: TrainedFile) => void): Promise<void> {
  const articles = readLargeLibrary()
  for (const load of STEPS) {
    const make = await load()
    finish(make(articles))
  }
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

if (hasData()) await train(argv.includes('--check') ? check : write)
else {
  console.error(DATA_IS_ABSENT)
  process.exitCode = 1
}
