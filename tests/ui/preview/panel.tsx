/** One state of the panel, as `?state=` asks, with the text twice as large for `&text=large`; all by name without it. */
import { render } from 'preact'
import { Panel } from '../../../src/panel/panel.tsx'
import { listPanelStates } from './panel-states.ts'
import '../../../src/panel/styles.css'
import './speak.ts'

const states = await listPanelStates()
const query = new URLSearchParams(location.search)
const name = query.get('state')
const shown = name === null ? undefined : states[name]

if (query.get('text') === 'large') document.documentElement.style.fontSize = '200%'
if (shown) {
  const callbacks = {
    onViewChange() {},
    onReveal: async () => false,
    onCompare() {},
    onAgain() {},
    onOpenOptions() {},
    onSave() {},
    onCopy: async () => {},
  }
  render(<Panel {...shown} {...callbacks} />, document.body)
  if (name === 'pair') document.querySelector<HTMLElement>('.matrix [aria-disabled="false"]')?.click()
} else {
  const links = Object.keys(states).map((state) => (
    <li key={state}>
      <a href={`?state=${state}`}>{state}</a>
    </li>
  ))
  render(<ul>{links}</ul>, document.body)
}
document.documentElement.dataset.ready = name ?? 'list'
