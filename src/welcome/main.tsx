/** The welcome page, wired to the browser. */
import { render } from 'preact'
import { markLanguage, say, setMessageSource } from '../locale/say.ts'
import { sendMessage } from '../messaging/protocol.ts'
import { browserMessages } from '../platform/messages.ts'
import { requestAccess } from '../platform/site-access.ts'
import type { WelcomeApi } from './api.ts'
import { WelcomePage } from './welcome-page.tsx'

setMessageSource(browserMessages)
markLanguage(document.documentElement)
document.title = say('welcomePageTitle')

const api: WelcomeApi = {
  library: {
    listSources: () => sendMessage('listSources'),
    saveSources: (sources) => sendMessage('saveSources', sources),
    refresh: (request) => sendMessage('refresh', request),
    cancelRefresh: () => sendMessage('cancelRefresh'),
    refreshProgress: () => sendMessage('refreshProgress'),
  },
  requestAccess,
  compareArticle: (article) => sendMessage('compareArticle', article),
}

const browser = location.protocol === 'moz-extension:' ? 'firefox' : 'chrome'

render(<WelcomePage api={api} browser={browser} languages={navigator.languages} />, document.body)
