/** The popup, wired to the browser: which tab it belongs to, what the background found, what the reader had open. */
import { render } from 'preact'
import type { Listing } from '../core/model/listing.ts'
import type { Source } from '../core/model/source.ts'
import { markLanguage, say, setMessageSource } from '../locale/say.ts'
import type { Outcome } from '../messaging/outcome.ts'
import { sendMessage } from '../messaging/protocol.ts'
import type { Reading } from '../messaging/reading.ts'
import { serve } from '../messaging/serve.ts'
import { browserMessages } from '../platform/messages.ts'
import { openOptionsAt, openOptionsPage } from '../platform/own-pages.ts'
import { TabMemory } from '../platform/session-memory.ts'
import { openSidePanel } from '../platform/side-panel.ts'
import { requestAccess } from '../platform/site-access.ts'
import { listSiteAddresses, listSourceSites } from '../platform/site-addresses.ts'
import { currentTab } from '../platform/tabs.ts'
import type { NextStepActions } from './nothing/next-steps.tsx'
import { Popup } from './popup.tsx'
import type { ReachActions } from './reach/use-reading.ts'
import { INITIAL_VIEW, isRememberedView } from './view-state.ts'

const views = new TabMemory('view', isRememberedView)

async function start(): Promise<void> {
  // At once: the page as it is written shows the same frame until this script has run.
  show(<Popup />)
  const tabId = (await currentTab())?.id
  if (tabId === undefined) return show(<Popup outcome={{ state: 'unreadablePage', reason: 'noAccess' }} />)
  show(working(tabId))
  await compare(tabId, false)
  // Compared anew while the popup is open: articles have arrived, or the page has become another one.
  serve('tabCompared', (found) => {
    if (found.tabId === tabId) void fill(tabId, found.outcome, false)
  })
}

/** Whose answer is waited for; what the reader stopped is answered too late. */
let asked: symbol | undefined

async function compare(tabId: number, again: boolean): Promise<void> {
  const own = Symbol('comparison')
  asked = own
  const outcome = await sendMessage('compareTab', { tabId, again }).catch((error: Error) => ({
    state: 'failed' as const,
    message: error.message,
  }))
  if (asked === own) await fill(tabId, outcome, again)
}

/** At once, although a page that is in the middle of something hears of it later. */
function stop(tabId: number): void {
  asked = undefined
  void sendMessage('stopReading', undefined, tabId).catch(() => undefined)
  void fill(tabId, { state: 'stopped' }, false)
}

/** @param again shows it as it is shown at first, whatever the reader had open. */
async function fill(tabId: number, outcome: Outcome, again: boolean): Promise<void> {
  const [remembered, reading] = await Promise.all([
    views.recall(tabId),
    sendMessage('readingProgress', { tabId }).catch(() => undefined),
  ])
  const isNothing = outcome.state === 'nothingRelated' || outcome.state === 'emptyLibrary'
  const searched = isNothing ? await sendMessage('describeSearched').catch(() => undefined) : undefined
  const articleId = outcome.state === 'compared' ? outcome.comparison.article.id : ''
  show(
    <Popup
      outcome={outcome}
      view={!again && remembered?.articleId === articleId ? remembered.view : INITIAL_VIEW}
      onViewChange={(view) => void views.remember(tabId, { articleId, view })}
      onReveal={(statement) => sendMessage('revealStatement', { statement }, tabId).catch(() => false)}
      onAdd={() => addPage(tabId)}
      onOpenPanel={() => void openSidePanel(tabId).then(() => close())}
      reach={reachOf(tabId, reading)}
      nothing={searched && { searched, actions: nextStepsOf(tabId) }}
      onOpenOptions={() => void openOptionsPage().then(() => close())}
      onAgain={() => {
        show(working(tabId))
        void compare(tabId, true)
      }}
    />,
  )
}

/** What is shown while a comparison runs. A page that reads nothing at the moment has nothing to stop. */
function working(tabId: number): preact.JSX.Element {
  return <Popup onStop={() => stop(tabId)} />
}

/** Called straight from a click: a browser lets nothing later ask for access, so it is asked before anything is awaited. */
async function readListings(tabId: number, listings: Listing[]): Promise<boolean> {
  const granting = requestAccess(listings.flatMap(({ url }) => listSiteAddresses(url)))
  // At once: a browser may close the popup with its prompt, and the background then waits for the answer alone.
  void sendMessage('readListings', { tabId, listings })
  const granted = await granting
  if (!granted) await sendMessage('cancelReading', { tabId })
  return granted
}

function reachOf(tabId: number, initial: Reading | undefined): ReachActions {
  return {
    initial,
    read: (listings) => readListings(tabId, listings),
    progress: () => sendMessage('readingProgress', { tabId }),
    cancel: () => sendMessage('cancelReading', { tabId }),
    onDone: () => void compare(tabId, false),
  }
}

function nextStepsOf(tabId: number): NextStepActions {
  return {
    onChooseSources: () => void openOptionsAt('add').then(() => close()),
    onWorldList: () => void openOptionsAt('add/world-list').then(() => close()),
    async refresh() {
      await sendMessage('refresh', {})
      return true
    },
    readPages,
    progress: () => sendMessage('refreshProgress'),
    cancel: () => sendMessage('cancelRefresh'),
    onDone: () => void compare(tabId, true),
  }
}

/** Called straight from a click, as `readListings`; the wish is kept at once and taken back where access is refused. */
async function readPages(sources: Source[]): Promise<boolean> {
  const wanted = sources.map((source) => ({ ...source, fetchPages: true }))
  const granting = requestAccess([...new Set(wanted.flatMap(listSourceSites))])
  void sendMessage('saveSources', wanted)
  const granted = await granting
  await (granted
    ? sendMessage('refresh', { sourceIds: sources.map(({ id }) => id) })
    : sendMessage('saveSources', sources))
  return granted
}

async function addPage(tabId: number): Promise<string> {
  try {
    const { added, duplicates, problems } = await sendMessage('addTab', { tabId })
    if (added > 0) return say('addedToLibrary')
    return duplicates > 0 ? say('alreadyInLibrary') : problems.join(' ')
  } catch (error) {
    return say('notAdded', { reason: error instanceof Error ? error.message : String(error) })
  }
}

function show(popup: preact.JSX.Element): void {
  render(popup, document.body)
}

setMessageSource(browserMessages)
markLanguage(document.documentElement)
void start()
