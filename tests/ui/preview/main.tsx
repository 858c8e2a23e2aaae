/** One state of the popup or the card, as `?state=` asks; all of them by name where it does not. */
import { render } from 'preact'
import { openCard } from '../../../src/content/card/open-card.tsx'
import { toCardContent } from '../../../src/content/card/to-card-content.ts'
import { Popup, type PopupProps } from '../../../src/popup/popup.tsx'
import { SEARCHED } from '../../fixtures/searched-library.ts'
import { CROWDED } from '../crowded-comparison.ts'
import { listOutcomes } from './outcomes.ts'
import '../../../src/popup/styles.css'
import './speak.ts'

const actions = {
  onChooseSources() {},
  onWorldList() {},
  refresh: async () => false,
  readPages: async () => false,
  progress: () => new Promise<never>(() => {}),
  cancel: async () => {},
  onDone() {},
}
/** What was looked through, by the name of the state. */
const NOTHING: Record<string, PopupProps['nothing']> = {
  nothingRelated: { searched: { ...SEARCHED, headlines: 0 }, actions },
  offers: { searched: { ...SEARCHED, hasWorldList: true, teasers: [] }, actions },
  emptyLibrary: {
    searched: { ...SEARCHED, articles: 0, headlines: 0, sources: 0, teasers: [], refreshable: 0 },
    actions,
  },
}

/** Statements of the crowded comparison whose card to open, by the name of the state. */
const CARDS: Record<string, number[]> = {
  cardDiffering: [0],
  cardAgreeing: [4],
  cardLessSure: [3],
  cardSelection: [1, 2],
  cardNothing: [],
}

const outcomes = await listOutcomes()
const state = new URLSearchParams(location.search).get('state')

if (state !== null && state in outcomes) {
  const outcome = outcomes[state]
  const callbacks = {
    nothing: NOTHING[state],
    onAdd: async () => 'Added to your library.',
    onOpenOptions() {},
    onAgain() {},
    onReveal: async () => false,
    reach: { read: async () => false, progress: async () => undefined, cancel: async () => {}, onDone() {} },
  }
  render(outcome ? <Popup outcome={outcome} {...callbacks} /> : <Popup />, document.body)
} else if (state !== null && state in CARDS) {
  const words = { left: 0, top: 0, width: 0, height: 0 }
  openCard(toCardContent(CROWDED, CARDS[state] ?? []), words)
} else {
  const links = [...Object.keys(outcomes), ...Object.keys(CARDS)].map((name) => (
    <li key={name}>
      <a href={`?state=${name}`}>{name}</a>
    </li>
  ))
  render(<ul>{links}</ul>, document.body)
}
document.documentElement.dataset.ready = state ?? 'list'
