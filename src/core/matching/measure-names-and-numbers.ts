/** Whom and how many two statements speak of. */
import type { ArticlePair } from './article-pair.ts'
import { ratio } from './ratio.ts'
import type { StatementWords } from './read-article-words.ts'
import { intersect, sumOf } from './sorted-ids.ts'

export type NameAndNumberFeatures = ReturnType<typeof measureNamesAndNumbers>

/** More shared numbers than this say nothing more: two tables. */
const MOST_NUMBERS = 3

export function measureNamesAndNumbers(a: StatementWords, b: StatementWords, { localWeights }: ArticlePair) {
  const shared = intersect(a.names, b.names)
  const sharedWeight = sumOf(shared, localWeights)
  const [totalA, totalB] = [sumOf(a.names, localWeights), sumOf(b.names, localWeights)]
  const valuesB = new Set(b.numbers.map(({ value }) => value))
  const sharedNumbers = new Set(a.numbers.map(({ value }) => value).filter((value) => valuesB.has(value))).size
  const bothNumbers = a.numbers.length > 0 && b.numbers.length > 0
  return {
    names: Math.log1p(sharedWeight),
    namesCovered: ratio(sharedWeight, Math.min(totalA, totalB)),
    otherNames: Number(a.names.length > 0 && b.names.length > 0 && shared.length === 0),
    numbers: Math.min(sharedNumbers, MOST_NUMBERS),
    otherNumbers: Number(bothNumbers && sharedNumbers === 0),
    numbersInOne: Number(a.numbers.length > 0 !== b.numbers.length > 0),
  }
}
