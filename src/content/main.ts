/**
 * The content script: injected by the background when the reader clicks the icon, silent until it is asked. Injected
 * again, it takes the place of the one before, which may belong to a version of Parallax that is gone.
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
  // A version that was updated away can no longer reach the browser to unsubscribe, and hears nothing either.
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
