/**
 * The stretch that two sequences of words share best, with gaps and replaced words inside it and nothing of what lies
 * outside: local alignment after Smith and Waterman, "Identification of common molecular subsequences",
 * J. Mol. Biol. 147 (1981). Time and memory grow with the product of the two lengths; sentences are short.
 */

/** Indices of words: `hereCount` words from `here` on are aligned with `thereCount` words from `there` on. */
export interface AlignmentStep {
  here: number
  hereCount: number
  there: number
  thereCount: number
  same: boolean
}

/** A lower cost keeps an inserted clause inside one alignment; a higher one breaks the alignment there. */
const GAP_COST = 0.2
/** A little less than two gaps, so that replaced words are aligned with each other. */
const REPLACEMENT_COST = 0.38

/** How a cell of the table was reached, and how many words of each side that consumes. */
const MOVES = [
  { hereCount: 0, thereCount: 0, same: false },
  { hereCount: 1, thereCount: 1, same: true },
  { hereCount: 1, thereCount: 1, same: false },
  // One compound may be the same as two words: "co-operate", "cooperate".
  { hereCount: 2, thereCount: 1, same: true },
  { hereCount: 1, thereCount: 2, same: true },
  { hereCount: 1, thereCount: 0, same: false },
  { hereCount: 0, thereCount: 1, same: false },
] as const
/** Indices into MOVES. */
const [START, MATCH, REPLACE, JOIN_HERE, JOIN_THERE, SKIP_HERE, SKIP_THERE] = [0, 1, 2, 3, 4, 5, 6] as const

/** One cell per pair of a place here and one there, row by row; places are before each word and at the end. */
interface Table {
  width: number
  moves: Uint8Array
  /** The cell where the best stretch ends. */
  best: number
}

/**
 * The best-scoring stretch as steps in order, beginning and ending with a shared word; empty when nothing is shared.
 * @param weigh gives what a shared word is worth, above 0
 */
export function alignLocally(
  here: readonly string[],
  there: readonly string[],
  weigh: (key: string) => number,
): AlignmentStep[] {
  return traceBack(fillTable(here, there, here.map(weigh)))
}

function fillTable(here: readonly string[], there: readonly string[], weights: readonly number[]): Table {
  const width = there.length + 1
  const scores = new Float64Array((here.length + 1) * width)
  const moves = new Uint8Array(scores.length)
  const [joinedHere, joinedThere] = [joinNeighbours(here), joinNeighbours(there)]
  let best = 0
  let score = 0
  let move: number = START
  const consider = (from: number, gain: number, by: number) => {
    const reached = (scores[from] ?? 0) + gain
    if (reached <= score) return
    score = reached
    move = by
  }
  for (let i = 0; i < here.length; i++) {
    const weight = weights[i] ?? 0
    for (let j = 0; j < there.length; j++) {
      const cell = (i + 1) * width + j + 1
      score = 0
      move = START
      if (here[i] === there[j]) consider(cell - width - 1, weight, MATCH)
      else consider(cell - width - 1, -REPLACEMENT_COST, REPLACE)
      if (joinedHere[i] === there[j]) consider(cell - 2 * width - 1, weight, JOIN_HERE)
      if (here[i] === joinedThere[j]) consider(cell - width - 2, weight, JOIN_THERE)
      consider(cell - width, -GAP_COST, SKIP_HERE)
      consider(cell - 1, -GAP_COST, SKIP_THERE)
      scores[cell] = score
      moves[cell] = move
      if (score > (scores[best] ?? 0)) best = cell
    }
  }
  return { width, moves, best }
}

/** Each word joined to the one before it; undefined for the first. */
function joinNeighbours(keys: readonly string[]): (string | undefined)[] {
  return keys.map((key, index) => (index > 0 ? `${keys[index - 1]}${key}` : undefined))
}

function traceBack({ width, moves, best }: Table): AlignmentStep[] {
  const steps: AlignmentStep[] = []
  let cell = best
  for (;;) {
    const move = MOVES[moves[cell] ?? START]
    if (!move || move === MOVES[START]) return steps.reverse()
    cell -= move.hereCount * width + move.thereCount
    steps.push({ here: Math.floor(cell / width), there: cell % width, ...move })
  }
}
