/** A loaded word of one outlet where the other tells it plainly. */

import { LOADED_WORDS } from '../../language/en/loaded-words.ts'
import type { Difference } from '../../model/comparison.ts'
import type { Statement } from '../../model/statement.ts'
import { readOwnWords } from '../../statements/mask-quotations.ts'

/** One difference at most: both sides' first loaded word where one of them has none. */
export function findToneDifferences(here: Statement, there: Statement): Difference[] {
  const [loadedHere] = readOwnWords(here).match(LOADED_WORDS) ?? []
  const [loadedThere] = readOwnWords(there).match(LOADED_WORDS) ?? []
  if ((loadedHere === undefined) === (loadedThere === undefined)) return []
  return [{ kind: 'tone', here: loadedHere ?? '', there: loadedThere ?? '' }]
}
