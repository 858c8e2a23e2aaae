/** What the reader has open in the panel, remembered for each tab. */
import { EVERY_SOURCE, type Lens } from './lens/lens.ts'
import { GROUPINGS, type Grouping } from './picture/group-outlets.ts'

/** The panel's views, in the order of their tabs. */
export const VIEW_NAMES = ['differences', 'statements', 'coverage', 'story', 'picture'] as const
export type ViewName = (typeof VIEW_NAMES)[number]

export interface PanelView {
  name: ViewName
  lens: Lens
  /** How the picture groups its outlets. */
  grouping: Grouping
}

export const INITIAL_PANEL_VIEW: PanelView = { name: 'differences', lens: EVERY_SOURCE, grouping: 'origin' }

export function isPanelView(stored: unknown): stored is PanelView {
  const { name, lens, grouping } = Object(stored) as Partial<PanelView>
  return (
    VIEW_NAMES.some((known) => known === name) &&
    GROUPINGS.some((known) => known === grouping) &&
    (lens === undefined || (typeof lens.kind === 'string' && typeof lens.value === 'string'))
  )
}
