/** A refresh by hand, waited for to the end. */
import type { RefreshProgress } from '../../src/messaging/library-protocol.ts'
import type { OwnPage } from '../e2e/harness/own-page.ts'

/** How often it is asked whether a refresh is done: too short to blur its time, too long to slow it. */
const POLL_MS = 20

export async function refresh(own: OwnPage, sourceIds: string[]): Promise<RefreshProgress> {
  await own.ask('refresh', { sourceIds })
  for (;;) {
    const progress = await own.ask('refreshProgress')
    if (!progress.running) return progress
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}
