/**
 * The content script, which the background injects when the reader clicks the icon. It does nothing until it is asked.
 * Injected again, it replaces the previous one, which may belong to an older version of Parallax.
 */
import { onMessage } from '../messaging/protocol.ts'
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

const session = new PageSession()
const unsubscribe = [
  onMessage('extractArticle', () => session.extractArticle()),
  onMessage('showComparison', ({ data }) => session.showComparison(data)),
  onMessage('revealStatement', ({ data }) => session.revealStatement(data.statement)),
]

globalThis.leaveParallax = () => {
  session.leave()
  for (const stop of unsubscribe) stop()
}
