/** A loaded word of one outlet where the other reports plainly. */
import { LOADED_WORDS } from '../../language/en/loaded-words.ts'
import type { Difference } from '../../model/comparison.ts'
import type { AnalysedStatement } from '../../statements/analysed-article.ts'

/** At most one difference: the first loaded word of either side, where the other has none. */
export function findToneDifferences(here: AnalysedStatement, there: AnalysedStatement): Difference[] {
  const [loadedHere] = here.maskedText.match(LOADED_WORDS) ?? []
  const [loadedThere] = there.maskedText.match(LOADED_WORDS) ?? []
  if ((loadedHere === undefined) === (loadedThere === undefined)) return []
  return [{ kind: 'tone', here: loadedHere ?? '', there: loadedThere ?? '' }]
}
