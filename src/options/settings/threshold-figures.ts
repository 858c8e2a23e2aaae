/**
 * What each step of the threshold gives, as the newsstand of `npm run eval` shows it: 36 pages, each compared with
 * 37,554 articles, every pair judged by careful readers. To be measured anew whenever the ranker or its least
 * probability changes.
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
  { threshold: 40, right: 58, found: 89 },
  { threshold: 45, right: 60, found: 84 },
  { threshold: 50, right: 63, found: 80 },
  { threshold: 55, right: 65, found: 73 },
  { threshold: 60, right: 67, found: 67 },
  { threshold: 65, right: 69, found: 62 },
  { threshold: 70, right: 71, found: 59 },
  { threshold: 75, right: 75, found: 54 },
  { threshold: 80, right: 79, found: 50 },
  { threshold: 85, right: 83, found: 46 },
  { threshold: 90, right: 88, found: 41 },
  { threshold: 95, right: 93, found: 35 },
]

/**
 * The figures of the last step up to a threshold; undefined below the first step.
 * @param probability 0 to 1.
 */
export function findFigures(probability: number): ThresholdFigures | undefined {
  const percent = Math.round(probability * 100)
  return FIGURES.findLast(({ threshold }) => threshold <= percent)
}
