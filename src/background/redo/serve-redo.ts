/** What has a comparison redone: the page's article, a setting (the threshold), or articles and listings that have arrived. */
import { onMessage } from '../../messaging/protocol.ts'
import { onSettingsChanged } from '../../platform/settings.ts'
import { onTabLeft } from '../../platform/tabs.ts'
import { onArrivals } from '../refresh-library.ts'
import { listComparedTabs, noteCompared, noteLeft } from './compared-tabs.ts'
import { RedoQueue } from './redo-queue.ts'

/** @param redo compares a tab's page again, if it is still the one that was compared. Must not reject. */
export function serveRedo(redo: (tabId: number) => Promise<unknown>): void {
  const queue = new RedoQueue(redo)
  const redoAll = async () => queue.add(await listComparedTabs())
  // Whichever of them it was: a comparison that the same was found for stays as it is.
  onSettingsChanged(() => void redoAll())
  onArrivals(() => void redoAll())
  onTabLeft((tabId) => void noteLeft(tabId))
  // From a content script, which is in a page only because the reader had it compared. All that it can have done is that.
  onMessage('articleChanged', async ({ sender }) => {
    const tabId = sender.tab?.id
    if (tabId === undefined) return
    await noteCompared(tabId)
    queue.add([tabId])
  })
}
