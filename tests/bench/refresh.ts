/** A refresh by hand, waited for to the end. */
import type { RefreshProgress } from '../../src/messaging/library-protocol.ts'
import type { OwnPage } from '../e2e/harness/own-page.ts'
import type { Reader } from '../e2e/harness/reader.ts'
import type { Figure } from './figures.ts'
import { WATCH_FRAMES } from './watch-frames.ts'

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

/** Its time, and how long it holds up an open popup. @param goal in milliseconds */
export async function refreshWatched(
  reader: Reader,
  own: OwnPage,
  sourceIds: string[],
  { name, goal }: { name: string; goal: number },
): Promise<Figure[]> {
  const popup = await reader.clickIcon()
  await popup.evaluate(`{${WATCH_FRAMES}}`)
  const start = performance.now()
  const { articlesAdded, listingsAdded } = await refresh(own, sourceIds)
  const time = performance.now() - start
  const added = (articlesAdded + listingsAdded).toLocaleString('en')
  return [
    { name: `${name}, of which ${added} were new`, value: time, unit: 'ms', goal: `≤ ${goal.toLocaleString('en')} ms` },
    {
      name: `${name}, longest pause of the popup`,
      value: Number(await popup.evaluate('longest')),
      unit: 'ms',
      goal: '≤ 50 ms',
    },
  ]
}
