/** The memory that scripts take in a worker or a page. */
import type { CDPSession } from 'puppeteer-core'

const MEGABYTE = 1_000_000
/** What is let go of in one collection may let go of more, such as buffers that came from a database. */
const COLLECTIONS = 3

/** Megabytes of objects and of typed arrays, with what is garbage by now. */
export async function measureMemory(devTools: CDPSession): Promise<number> {
  const { usedSize, backingStorageSize = 0 } = (await devTools.send('Runtime.getHeapUsage')) as {
    usedSize: number
    backingStorageSize?: number
  }
  return (usedSize + backingStorageSize) / MEGABYTE
}

/** The same without what is garbage. */
export async function measureHeldMemory(devTools: CDPSession): Promise<number> {
  for (let i = 0; i < COLLECTIONS; i++) await devTools.send('HeapProfiler.collectGarbage')
  return measureMemory(devTools)
}
