/** How the time of a piece of work grows with its input. A ratio holds on any machine, where a clock's time does not. */

/** Linear work stays far below this even on a busy machine; quadratic work reaches 16. */
export const MAX_LINEAR_GROWTH = 9

/** Attempts, of which the lowest ratio is taken: a busy machine makes one time longer, never all of them shorter. */
const ATTEMPTS = 4
/** Measurements of each size in an attempt, in turn, of which the shortest counts. */
const ROUNDS = 6
/** In milliseconds: work that is over sooner is repeated, because clocks and compilers disturb what is short. */
const MIN_DURATION = 2

/**
 * How many times longer `work` takes on four times the input: about 4 where it is linear, 16 where it is quadratic. Ends
 * with the first attempt that shows linear work.
 */
export function measureGrowth<Input>(
  makeInput: (size: number) => Input,
  size: number,
  work: (input: Input) => unknown,
): number {
  const inputs = [makeInput(size), makeInput(4 * size)]
  let lowest = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < ATTEMPTS && lowest >= MAX_LINEAR_GROWTH; attempt++) {
    lowest = Math.min(lowest, compareTimes(inputs, work))
  }
  return lowest
}

function compareTimes<Input>(inputs: readonly Input[], work: (input: Input) => unknown): number {
  const best = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, input] of inputs.entries()) {
      best[i] = Math.min(
        best[i] ?? 0,
        timeOf(() => work(input)),
      )
    }
  }
  const [small = 0, large = 0] = best
  return large / small
}

/** Milliseconds a run. */
function timeOf(work: () => unknown): number {
  const start = performance.now()
  let runs = 0
  let elapsed = 0
  while (elapsed < MIN_DURATION) {
    work()
    runs++
    elapsed = performance.now() - start
  }
  return elapsed / runs
}
