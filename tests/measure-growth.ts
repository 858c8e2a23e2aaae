/** How the time that work takes grows with its input: what tells a linear algorithm from a quadratic one on any machine. */

/** How much larger the larger input is: linear work takes about as many times as long, quadratic work the square of it. */
const FACTOR = 4
/** Linear work stays far below this even on a busy machine; quadratic work reaches 16. */
export const MAX_LINEAR_GROWTH = 9

/** The more runs, the less another program's work counts. */
const MAX_RUNS = 200
/** Slow work needs fewer runs: what disturbs it is small beside it. */
const MAX_TIME_MS = 500

/**
 * Compares the best times of several runs, the two sizes by turns.
 * @param prepare makes the input of a size and gives the work on it.
 * @returns how many times as long the work takes on an input four times the size.
 */
export function measureGrowth(prepare: (size: number) => () => unknown, size: number): number {
  const small = prepare(size)
  const large = prepare(size * FACTOR)
  let bestSmall = Number.POSITIVE_INFINITY
  let bestLarge = Number.POSITIVE_INFINITY
  const end = performance.now() + MAX_TIME_MS
  for (let run = 0; run < MAX_RUNS && (run === 0 || performance.now() < end); run++) {
    bestSmall = Math.min(bestSmall, timeOf(small))
    bestLarge = Math.min(bestLarge, timeOf(large))
  }
  return bestLarge / bestSmall
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
