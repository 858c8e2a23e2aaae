/** Every view of the panel with what fills, stretches and empties it, and what it says where there is no comparison. */
import type { Outcome, PageComparison, SourceLabels } from '../../../src/messaging/outcome.ts'
import type { PanelState } from '../../../src/panel/follow-front.ts'
import { INITIAL_PANEL_VIEW, type PanelView, VIEW_NAMES } from '../../../src/panel/view-state.ts'
import { listOutcomes } from './outcomes.ts'

interface ShownState {
  state: PanelState
  view: PanelView
}

/** Outcomes whose every view is shown. */
const VIEWED = ['full', 'every', 'crowded', 'rightToLeft', 'noMatches']
const MESSAGES = ['noAccess', 'failed', 'nothingRelated']
const LABELS: Omit<SourceLabels, 'id' | 'name'>[] = [
  { country: 'MX', language: 'es', perspective: 'state-owned' },
  { country: 'US', language: 'en' },
  { country: 'GB', language: 'en', perspective: 'a label of the reader that is rather long' },
]

export async function listPanelStates(): Promise<Record<string, ShownState>> {
  const outcomes = await listOutcomes()
  const views = VIEWED.flatMap((name) => {
    const outcome = outcomes[name]
    if (outcome?.state !== 'compared') throw new Error(`${name} is no comparison`)
    return VIEW_NAMES.map((view) => [`${name}-${view}`, look(labelled(outcome), { name: view })] as const)
  })
  const crowded = outcomes.crowded as Outcome
  const messages = MESSAGES.map((name) => [name, look(outcomes[name] as Outcome)] as const)
  return Object.fromEntries([
    ...views,
    ['byCountry', look(labelled(crowded), { name: 'picture', grouping: 'country' })],
    ['lens', look(labelled(crowded), { name: 'differences', lens: { kind: 'country', value: 'GB' } })],
    ['pair', look(labelled(crowded), { name: 'picture' })],
    ['working', look({ state: 'working' })],
    ['notCompared', look({ state: 'notCompared' })],
    ...messages,
  ])
}

function look(state: PanelState, view: Partial<PanelView> = {}): ShownState {
  return { state, view: { ...INITIAL_PANEL_VIEW, ...view } }
}

/** The same with labels on its sources, as a reader may have written them. */
function labelled(outcome: Outcome): Outcome {
  if (outcome.state !== 'compared') return outcome
  const { comparison } = outcome
  return { state: 'compared', comparison: { ...comparison, sources: labelSources(comparison) } }
}

function labelSources({ articles }: PageComparison): Record<string, SourceLabels> {
  return Object.fromEntries(
    articles.map(({ id, publisher }, i) => [id, { id, name: publisher, ...LABELS[i % LABELS.length] }]),
  )
}
