/**
 * The service worker (Chrome) or event page (Firefox). It can be put to sleep at any moment, so listeners are registered
 * at once and all state is read from storage.
 */
import { compareArticle } from '../core/compare-article.ts'
import { setMessageSource } from '../locale/say.ts'
import type { Outcome } from '../messaging/outcome.ts'
import { sendMessage } from '../messaging/protocol.ts'
import { serve, serveContentScripts } from '../messaging/serve.ts'
import { showBadge } from '../platform/badge.ts'
import { isOnline } from '../platform/is-online.ts'
import { onAlarm, onBrowserStart, onFirstInstalled } from '../platform/lifecycle.ts'
import { browserMessages } from '../platform/messages.ts'
import { openOwnPage } from '../platform/own-pages.ts'
import { injectScript, insertRules, readContentType } from '../platform/page-access.ts'
import { TabMemory } from '../platform/session-memory.ts'
import { onSettingsChanged, readSettings } from '../platform/settings.ts'
import { listAccess, onAccessChanged } from '../platform/site-access.ts'
import { onPageLoaded, onTabLeft, readTab } from '../platform/tabs.ts'
import { compareExtraction, compareTab, isRemembered, recallTab } from './compare-tab.ts'
import { extractFromTab } from './extract-from-tab.ts'
import { giveBackUnneededAccess } from './give-back-access.ts'
import { findContent } from './html-reader.ts'
import { inTurn } from './in-turn.ts'
import { labelSources } from './library/label-sources.ts'
import { purgeRemoved } from './library/tidy-library.ts'
import { OnceAtATime } from './once-at-a-time.ts'
import { openLibrary } from './open-library.ts'
import { servePageActions } from './page-actions.ts'
import { contentScript, highlightRules } from './page-assets.ts'
import { findOffers } from './reach/find-offers.ts'
import { openReadings, serveReadings } from './reach/serve-readings.ts'
import { noteCompared } from './redo/compared-tabs.ts'
import { type RedoDependencies, redoTab } from './redo/redo-tab.ts'
import { serveRedo } from './redo/serve-redo.ts'
import { keepRefreshAlarm, REFRESH_ALARM } from './refresh-alarm.ts'
import { listRefreshable, refreshes } from './refresh-library.ts'
import { serveLibrary } from './serve-library.ts'
import { isAutomatic, isNeverRead } from './site-rules.ts'

/** From the extension's root; an input of its own in `vite.config.ts`. */
const WELCOME_PAGE = 'src/welcome/index.html'

setMessageSource(browserMessages)

const memory = new TabMemory('outcome', isRemembered)
/** What the popup and the panel remember of their own views; see the `main.tsx` of each. */
const views = [new TabMemory('view', isAnything), new TabMemory('panel', isAnything)]
/** By the tab and the address that it shows. */
const comparing = new OnceAtATime<string, Outcome>()

function isAnything(stored: unknown): stored is unknown {
  return stored !== undefined
}

const compareDependencies: RedoDependencies = {
  readTab,
  mayRead: async (url) => !isNeverRead(url, await readSettings()),
  async enterPage(tabId) {
    const contentType = await readContentType(tabId)
    await Promise.all([injectScript(tabId, contentScript), insertRules(tabId, highlightRules)])
    return contentType
  },
  extractArticle: extractFromTab,
  showComparison: (tabId, comparison) => sendMessage('showComparison', comparison, tabId),
  hideComparison: (tabId) => sendMessage('hideComparison', undefined, tabId),
  showBadge,
  librarySize: async () => (await openLibrary()).stored.countArticles(),
  // One after another: each needs a part of the library of its own, of about 20 MB, and none would be done sooner.
  compareArticle: (article, options) =>
    inTurn('comparison', async () => {
      const [{ stored }, { threshold }] = await Promise.all([openLibrary(), readSettings()])
      return compareArticle(article, await stored.open(article.datePublished), { ...options, threshold })
    }),
  labelSources: async (articleIds) => labelSources((await openLibrary()).database, articleIds),
  findOffers,
  memory,
}

async function compare(tabId: number, again?: boolean): Promise<Outcome> {
  const { url } = await readTab(tabId).catch((): { url?: string } => ({}))
  const page = `${tabId} ${url}`
  const task = async () => {
    // While the page is read. Where the library cannot be opened, the comparison will say so.
    openLibrary().catch(() => undefined)
    const outcome = await compareTab(tabId, compareDependencies, again)
    // What was read may be compared again, although nothing has come of it yet.
    if (outcome.state === 'compared' || 'article' in outcome) void noteCompared(tabId)
    tellFaces(tabId, outcome)
    return outcome
  }
  // A comparison that is running may have begun before the articles came that it is made again for.
  return again ? comparing.runAnew(page, task) : comparing.run(page, task)
}

async function redo(tabId: number): Promise<void> {
  const outcome = await redoTab(tabId, compareDependencies)
  if (outcome) tellFaces(tabId, outcome)
}

/** Rejected where neither popup nor panel is open to hear it. */
function tellFaces(tabId: number, outcome: Outcome): void {
  void sendMessage('tabCompared', { tabId, outcome }).catch(() => undefined)
}

/** Not while there is no network: every source would count as failing, and then be waited for. */
async function refreshAll(): Promise<void> {
  if (!isOnline()) return
  await refreshes.start(await listRefreshable(), false)
}

const readings = openReadings(async (tabId) => {
  await compare(tabId, true)
})

serve('compareTab', ({ tabId, again }) => compare(tabId, again))
serve('recallTab', async ({ tabId }) => (await recallTab(tabId, compareDependencies)) ?? null)
serveContentScripts('findContent', findContent)
serve('compareArticle', (article) => compareExtraction({ article, cutOff: false }, compareDependencies))
serveLibrary(() => readings.forgetAll())
serveReadings(readings)
serveRedo(redo)
servePageActions(compare, compareDependencies.compareArticle)

onTabLeft((tabId) => {
  void memory.forget(tabId)
  for (const view of views) void view.forget(tabId)
  void readings.forget(tabId)
})
onPageLoaded(async ({ id, url }) => {
  if (isAutomatic(url, await readSettings())) await compare(id)
})
onAlarm((name) => {
  if (name === REFRESH_ALARM) void refreshAll()
})
// What was waiting for the reader's consent begins, whether or not the popup outlived the browser's prompt.
onAccessChanged(() => void readings.resume())
onSettingsChanged(async () => {
  await Promise.all([keepRefreshAlarm(), giveBackUnneededAccess(await listAccess())])
})
onFirstInstalled(() => void openOwnPage(WELCOME_PAGE))
onBrowserStart(async () => {
  const granted = await listAccess()
  await purgeRemoved((await openLibrary()).database)
  await giveBackUnneededAccess(granted)
})

// If the last worker was killed in the middle of a refresh or a reading, this one goes on with it.
void refreshes.resume()
void readings.resume()
void keepRefreshAlarm()
