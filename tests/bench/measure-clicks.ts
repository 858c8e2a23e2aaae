/** Clicks on the icon in real Chromium, until the popup shows a comparison. */
import type { NewsArticle } from '../../src/core/model/article.ts'
import { killWorker } from '../e2e/harness/kill-worker.ts'
import { publishText } from '../e2e/harness/pages.ts'
import type { Reader } from '../e2e/harness/reader.ts'
import { toPage } from './article-markup.ts'
import { type Figure, median } from './figures.ts'
import { findWorker } from './in-chromium.ts'
import { measureMemory } from './measure-memory.ts'

/** With the worker killed before each. @param library as the figures name it. @param goal in milliseconds */
export async function measureClicks(
  reader: Reader,
  pages: readonly NewsArticle[],
  library: string,
  goal: number,
): Promise<Figure[]> {
  const times: number[] = []
  const memory: number[] = []
  for (const [i, page] of pages.entries()) {
    await reader.visit(publishText(reader.web, `bench-${i}.html`, toPage(page)))
    await killWorker(reader)
    times.push(await timeClick(reader))
    memory.push(await measureMemory((await findWorker(reader)).client))
  }
  const name = `Chromium, ${library}, worker killed`
  return [
    {
      name: `${name}, click to comparison`,
      value: median(times),
      unit: 'ms',
      goal: `≤ ${goal.toLocaleString('en')} ms`,
    },
    { name: `${name}, slowest of ${pages.length}`, value: Math.max(...times), unit: 'ms' },
    {
      name: `${name}, memory of the worker: heap and buffers, at most`,
      value: Math.max(...memory),
      unit: 'MB',
      goal: '≤ 300 MB',
    },
  ]
}

/** In milliseconds. */
export async function timeClick(reader: Reader): Promise<number> {
  const start = performance.now()
  await reader.clickIcon()
  return performance.now() - start
}
