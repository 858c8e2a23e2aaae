/**
 * The content script, which the background injects when the reader clicks the icon. It does nothing until it is asked.
 * Injected again, it replaces the previous one, which may belong to an older version of Parallax.
 */
import { setMessageSource } from '../locale/say.ts'
import { onMessage, sendMessage } from '../messaging/protocol.ts'
import { browserMessages } from '../platform/messages.ts'
import { onSettingsChanged, readSettings } from '../platform/settings.ts'
import { PageSession } from './page-session.ts'

declare global {
  /** Ends the content script of this page; a property of its isolated world, which the page does not see. */
  var leaveParallax: (() => void) | undefined
}

try {
  globalThis.leaveParallax?.()
} catch {
  // An older version can no longer reach the browser to unsubscribe, but it receives no messages either.
}

setMessageSource(browserMessages)

const session = new PageSession(
  () => void sendMessage('articleChanged').catch(() => undefined),
  (nodes) => sendMessage('findContent', nodes),
)
const listening = new AbortController()
/** What the reader chose. Whatever comes before it is read waits for it, so that nothing overtakes a comparison. */
let settings = readSettings()

onSettingsChanged((changed) => {
  settings = Promise.resolve(changed)
  session.restyle(changed.highlights)
}, listening.signal)

const unsubscribe = [
  onMessage('extractArticle', () => session.extractArticle()),
  onMessage('stopReading', () => session.stopReading()),
  onMessage('showComparison', async ({ data }) => session.showComparison(data, (await settings).highlights)),
  onMessage('hideComparison', () => session.hideComparison()),
  onMessage('revealStatement', ({ data }) => session.revealStatement(data.statement)),
  onMessage('runCommand', async ({ data }) => {
    await settings
    session.runCommand(data.command)
  }),
  onMessage('openSelected', async () => {
    await settings
    return session.openSelected()
  }),
  onMessage('showSelection', ({ data }) => session.showSelection(data)),
]

globalThis.leaveParallax = () => {
  session.leave()
  listening.abort()
  for (const stop of unsubscribe) stop()
}
