/** What a browser writes down of its own work. */
import type { Page } from 'puppeteer-core'

/** Of Chromium's trace; see "Trace Event Format". */
export interface TraceEvent {
  name: string
  pid: number
  tid: number
  args: { name?: string }
  /** Microseconds by the clock, and of the processor. */
  dur?: number
  tdur?: number
}

/** The events of a category, of every process of the browser, while something is done. */
export async function trace<Result>(
  page: Page,
  category: string,
  work: () => Promise<Result>,
): Promise<[Result, TraceEvent[]]> {
  await page.tracing.start({ categories: [category] })
  const result = await work()
  const { traceEvents } = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString())
  return [result, traceEvents]
}
