/** How the statements of one page, or of all, fared under one alteration. */
export interface Counts {
  /** On the page. */
  statements: number
  /** Of them, those that are highlighted at first, on exactly their words. */
  shown: number
  altered: number
  /** Of the altered ones, those that are still highlighted on exactly their words. */
  kept: number
  /** Of the altered ones, those whose highlight should not be there, or is on other words. */
  wrong: number
  /** Not altered themselves. */
  neighbours: number
  neighboursKept: number
  neighboursWrong: number
}

/** Of one page, by the name of the alteration. */
export type PageCounts = Record<string, Counts>

export function emptyCounts(): Counts {
  return {
    statements: 0,
    shown: 0,
    altered: 0,
    kept: 0,
    wrong: 0,
    neighbours: 0,
    neighboursKept: 0,
    neighboursWrong: 0,
  }
}
