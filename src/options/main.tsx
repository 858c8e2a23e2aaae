/** The options page, wired to the browser. */
import { render } from 'preact'
import { browserApi } from './browser-api.ts'
import { OptionsPage } from './options-page.tsx'

render(<OptionsPage api={browserApi} />, document.body)
