/** One state of the popup, as `?state=` asks; all of them by name where it does not. */
import { render } from 'preact'
import { Popup } from '../../../src/popup/popup.tsx'
import { listOutcomes } from './outcomes.ts'
import '../../../src/popup/styles.css'

const outcomes = await listOutcomes()
const state = new URLSearchParams(location.search).get('state')

if (state !== null && state in outcomes) {
  const outcome = outcomes[state]
  const callbacks = {
    onAdd: async () => 'Added to your library.',
    onOpenOptions() {},
    onAgain() {},
    onReveal: async () => false,
  }
  render(outcome ? <Popup outcome={outcome} {...callbacks} /> : <Popup />, document.body)
} else {
  const links = Object.keys(outcomes).map((name) => (
    <li key={name}>
      <a href={`?state=${name}`}>{name}</a>
    </li>
  ))
  render(<ul>{links}</ul>, document.body)
}
document.documentElement.dataset.ready = state ?? 'list'
