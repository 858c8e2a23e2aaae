/**
 * The service worker (Chrome) or event page (Firefox). It can be put to sleep at any moment: listeners are
 * registered at once and all state is read from storage.
 */
import { compareArticle } from '../core/compare-article.ts'
import type { Outcome } from '../messaging/outcome.ts'
import { onMessage, sendMessage } from '../messaging/protocol.ts'
import { showBadge } from '../platform/badge.ts'
import { injectScript, insertRules, readContentType } from '../platform/page-access.ts'
import { isOwnPage } from '../platform/senders.ts'
import { TabMemory } from '../platform/tab-memory.ts'
import { onTabLeft, readTab } from '../platform/tabs.ts'
import { compareTab, type RememberedOutcome, type Surroundings } from './compare-tab.ts'
import { countArticles, loadLibrary } from './library.ts'
import { OnceAtATime } from './once-at-a-time.ts'
import { contentScript, highlightRules } from './page-assets.ts'

const memory = new TabMemory<RememberedOutcome>('outcome')
const comparing = new OnceAtATime<number, Outcome>()

const surroundings: Surroundings = {
  readTab,
  async enterPage(tabId) {
    const contentType = await readContentType(tabId)
    await Promise.all([injectScript(tabId, contentScript), insertRules(tabId, highlightRules)])
    return contentType
  },
  extractArticle: (tabId) => sendMessage('extractArticle', undefined, tabId),
  showComparison: (tabId, comparison) => sendMessage('showComparison', comparison, tabId),
  showBadge,
  librarySize: async () => countArticles(loadLibrary()),
  compareArticle: (article, options) => compareArticle(article, loadLibrary(), options),
  memory,
}

onMessage('compareTab', ({ data: { tabId, again }, sender }) => {
  if (!isOwnPage(sender)) throw new Error('Only a page of Parallax may ask for a comparison.')
  return comparing.run(tabId, () => compareTab(tabId, surroundings, again))
})

onTabLeft((tabId) => memory.forget(tabId))
