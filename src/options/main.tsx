/** The options page, wired to the browser. */
import { render } from 'preact'
import { markLanguage, say, setMessageSource } from '../locale/say.ts'
import { browserMessages } from '../platform/messages.ts'
import { browserApi } from './browser-api.ts'
import { OptionsPage } from './options-page.tsx'

setMessageSource(browserMessages)
markLanguage(document.documentElement)
document.title = say('optionsTitle')
render(<OptionsPage api={browserApi} />, document.body)
