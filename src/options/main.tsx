/** The options page, wired to the browser. */
import { render } from 'preact'
import { say, setMessageSource } from '../locale/say.ts'
import { browserMessages, markLanguage } from '../platform/messages.ts'
import { browserApi } from './browser-api.ts'
import { OptionsPage } from './options-page.tsx'

setMessageSource(browserMessages)
markLanguage(document)
document.title = say('optionsTitle')
render(<OptionsPage api={browserApi} />, document.body)
