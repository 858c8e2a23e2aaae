/** The panel, wired to the browser: the tab in front, what the background found for it, what the reader had open. */
import { render } from 'preact'
import { markLanguage, setMessageSource } from '../locale/say.ts'
import { sendMessage } from '../messaging/protocol.ts'
import { serve } from '../messaging/serve.ts'
import { browserMessages } from '../platform/messages.ts'
import { openOptionsPage } from '../platform/own-pages.ts'
import { TabMemory } from '../platform/session-memory.ts'
import { currentTab, onFrontChanged } from '../platform/tabs.ts'
import { followFront, type PanelState } from './follow-front.ts'
import { Panel } from './panel.tsx'
import { saveFile } from './save-file.ts'
import { INITIAL_PANEL_VIEW, isPanelView } from './view-state.ts'

setMessageSource(browserMessages)
markLanguage(document.documentElement)

const views = new TabMemory('panel', isPanelView)

const { compare } = followFront(
  {
    currentTab,
    recall: (tabId) => sendMessage('recallTab', { tabId }),
    compare: (tabId, again) => sendMessage('compareTab', { tabId, again }),
    onFrontChanged,
    onCompared: (listener) => serve('tabCompared', ({ tabId, outcome }) => listener(tabId, outcome)),
  },
  (tabId, state) => void show(tabId, state),
)

let latest: PanelState

async function show(tabId: number | undefined, state: PanelState): Promise<void> {
  latest = state
  const view = tabId === undefined ? undefined : await views.recall(tabId)
  if (state !== latest) return
  render(
    <Panel
      key={tabId}
      state={state}
      view={view ?? INITIAL_PANEL_VIEW}
      onViewChange={(changed) => tabId !== undefined && void views.remember(tabId, changed)}
      onReveal={(statement) => sendMessage('revealStatement', { statement }, tabId).catch(() => false)}
      onCompare={() => compare(false)}
      onAgain={() => compare(true)}
      onOpenOptions={() => void openOptionsPage()}
      onSave={saveFile}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />,
    document.body,
  )
}
