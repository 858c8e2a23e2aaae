/** Ends the extension's background at once, as a browser does that needs the memory. */
import type { Reader } from './reader.ts'

export async function killWorker(reader: Reader): Promise<void> {
  await reader.killWorker()
}
