/** What a reader had open, so that a popup that closes loses nothing. */

export type Filter = 'all' | 'quotations' | 'claims' | 'differences'

export interface View {
  filter: Filter
  /** Indices of the statements whose folded versions are open. */
  unfolded: number[]
  /** CSS pixels from the top. */
  scroll: number
}

export const NEW_VIEW: View = { filter: 'all', unfolded: [], scroll: 0 }
