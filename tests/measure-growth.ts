/** How the time of a piece of work grows with its input. A ratio holds on any machine, where a clock's time does not. */

/** Runs per size. The best one is taken: what else the machine does can only add to it. */
const RUNS = 7

/** How many times longer `work` takes on four times the input: about 4 where it is linear, 16 where it is quadratic. */
export function measureGrowth<Input>(
  makeInput: (size: number) => Input,
  size: number,
  work: (input: Input) => unknown,
): number {
  return bestTime(work, makeInput(4 * size)) / bestTime(work, makeInput(size))
}

function bestTime<Input>(work: (input: Input) => unknown, input: Input): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    work(input)
    return performance.now() - start
  })
  return Math.min(...times)
}
