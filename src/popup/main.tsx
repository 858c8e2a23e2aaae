/** The popup, wired to the browser: which tab it stands over, what the background found, what the reader had open. */
import { render } from 'preact'
import { sendMessage } from '../messaging/protocol.ts'
import { TabMemory } from '../platform/tab-memory.ts'
import { currentTab } from '../platform/tabs.ts'
import { Popup } from './popup.tsx'
import { NEW_VIEW, type View } from './view.ts'

const views = new TabMemory<View>('view')

async function start(): Promise<void> {
  const tabId = (await currentTab())?.id
  if (tabId === undefined) return show(<Popup outcome={{ state: 'unreadablePage', reason: 'noAccess' }} />)
  show(<Popup />)
  await compare(tabId, false)
}

async function compare(tabId: number, again: boolean): Promise<void> {
  const [outcome, view] = await Promise.all([
    sendMessage('compareTab', { tabId, again }).catch((error: Error) => ({
      state: 'failed' as const,
      message: error.message,
    })),
    views.recall(tabId),
  ])
  show(
    <Popup
      outcome={outcome}
      view={again ? NEW_VIEW : (view ?? NEW_VIEW)}
      onView={(changed) => void views.remember(tabId, changed)}
      onReveal={(statement) => void sendMessage('revealStatement', { statement }, tabId)}
      onAgain={() => {
        show(<Popup />)
        void compare(tabId, true)
      }}
    />,
  )
}

function show(popup: preact.JSX.Element): void {
  render(popup, document.body)
}

void start()
