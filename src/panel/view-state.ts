/** What the reader has open in the panel, remembered for each tab. */
import { EVERY_SOURCE, type Lens } from './lens/lens.ts'
import type { Grouping } from './picture/group-outlets.ts'

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
