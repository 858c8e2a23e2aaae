/**
 * What each step of the threshold gives on a newsstand: 36 pages, each compared with 37,554 articles, the pairs judged by
 * careful readers, and each page measured with weights that were fitted without it. `npm run train` prints these figures
 * anew; update them whenever the ranker or its least probability changes.
 */

/** All in per cent. */
interface ThresholdFigures {
  /** The least probability of a match that is shown. */
  threshold: number
  /** Of the judged pairs that are shown, how many are true; one that is half true counts half. */
  right: number
  /** Of the pairs known to be true, how many are shown. */
  found: number
}

/** Lowest threshold first. */
const FIGURES: readonly ThresholdFigures[] = [
  { threshold: 35, right: 79, found: 85 },
  { threshold: 40, right: 82, found: 80 },
  { threshold: 45, right: 84, found: 74 },
  { threshold: 50, right: 85, found: 68 },
  { threshold: 55, right: 87, found: 64 },
  { threshold: 60, right: 88, found: 61 },
  { threshold: 65, right: 91, found: 57 },
  { threshold: 70, right: 93, found: 53 },
  { threshold: 75, right: 95, found: 49 },
  { threshold: 80, right: 96, found: 45 },
  { threshold: 85, right: 97, found: 40 },
  { threshold: 90, right: 99, found: 36 },
  { threshold: 95, right: 100, found: 28 },
]

/**
 * The figures of the last step up to a threshold; undefined below the first step.
 * @param probability 0 to 1.
 */
export function findFigures(probability: number): ThresholdFigures | undefined {
  const percent = Math.round(probability * 100)
  return FIGURES.findLast(({ threshold }) => threshold <= percent)
}
