/**
 * The stretch that two sequences of words share best, with gaps and replaced words inside it but nothing of what
 * lies outside: local alignment after Smith and Waterman, "Identification of common molecular subsequences",
 * J. Mol. Biol. 147 (1981). Time and memory grow with the product of the two lengths; sentences are short.
 */

/** Indices of words: `hereCount` words from `here` on stand against `thereCount` words from `there` on. */
export interface AlignmentStep {
  here: number
  hereCount: number
  there: number
  thereCount: number
  same: boolean
}

/** Lower lets an inserted clause stand inside one alignment; higher breaks the alignment there. */
const GAP_COST = 0.2
/** A little less than two gaps, so that replaced words stand side by side. */
const REPLACEMENT_COST = 0.38

interface Cell {
  score: number
  step?: AlignmentStep
}

/**
 * The best-scoring stretch as steps in order, beginning and ending with a same word; empty when nothing is shared.
 * One compound may stand against two words: "co-operate", "cooperate".
 * @param weigh what a shared word is worth; above 0.
 */
export function alignLocally(
  here: readonly string[],
  there: readonly string[],
  weigh: (key: string) => number,
): AlignmentStep[] {
  const rows: Cell[][] = []
  let best = { i: 0, j: 0, score: 0 }
  for (let i = 0; i <= here.length; i++) {
    const row: Cell[] = []
    rows.push(row)
    for (let j = 0; j <= there.length; j++) {
      const cell = bestCell(rows, here, there, i, j, weigh)
      row.push(cell)
      if (cell.score > best.score) best = { i, j, score: cell.score }
    }
  }
  return traceBack(rows, best.i, best.j)
}

function bestCell(
  rows: readonly Cell[][],
  here: readonly string[],
  there: readonly string[],
  i: number,
  j: number,
  weigh: (key: string) => number,
): Cell {
  let best: Cell = { score: 0 }
  const consider = (hereCount: number, thereCount: number, gain: number, same: boolean) => {
    const before = rows[i - hereCount]?.[j - thereCount]
    if (!before || before.score + gain <= best.score) return
    const step = { here: i - hereCount, hereCount, there: j - thereCount, thereCount, same }
    best = { score: before.score + gain, step }
  }
  const a = here[i - 1]
  const b = there[j - 1]
  if (a !== undefined && b !== undefined) {
    if (a === b) consider(1, 1, weigh(a), true)
    else consider(1, 1, -REPLACEMENT_COST, false)
    if (`${here[i - 2] ?? ''}${a}` === b) consider(2, 1, weigh(b), true)
    if (`${there[j - 2] ?? ''}${b}` === a) consider(1, 2, weigh(a), true)
  }
  consider(1, 0, -GAP_COST, false)
  consider(0, 1, -GAP_COST, false)
  return best
}

function traceBack(rows: readonly Cell[][], i: number, j: number): AlignmentStep[] {
  const steps: AlignmentStep[] = []
  for (let step = rows[i]?.[j]?.step; step; step = rows[step.here]?.[step.there]?.step) steps.push(step)
  return steps.reverse()
}
