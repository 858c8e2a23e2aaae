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
  { threshold: 35, right: 76, found: 87 },
  { threshold: 40, right: 79, found: 82 },
  { threshold: 45, right: 82, found: 76 },
  { threshold: 50, right: 83, found: 71 },
  { threshold: 55, right: 86, found: 67 },
  { threshold: 60, right: 88, found: 64 },
  { threshold: 65, right: 89, found: 60 },
  { threshold: 70, right: 92, found: 56 },
  { threshold: 75, right: 93, found: 52 },
  { threshold: 80, right: 95, found: 48 },
  { threshold: 85, right: 96, found: 43 },
  { threshold: 90, right: 98, found: 38 },
  { threshold: 95, right: 100, found: 31 },
]

/**
 * The figures of the last step up to a threshold; undefined below the first step.
 * @param probability 0 to 1.
 */
export function findFigures(probability: number): ThresholdFigures | undefined {
  const percent = Math.round(probability * 100)
  return FIGURES.findLast(({ threshold }) => threshold <= percent)
}
