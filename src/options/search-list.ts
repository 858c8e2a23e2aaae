/** What the search boxes find: Fuse.js forgives a wrong letter or a missing accent, which it does well in short texts. */
import Fuse from 'fuse.js'

/** How far a word may differ from what is typed, 0 (exact) to 1: forgives one wrong letter in a short name, not two. */
const MAX_FUZZINESS = 0.3

/**
 * The items that match, best first; all of them in their own order while nothing is typed.
 * @param read the texts of an item that are searched, under any names.
 */
export function searchList<Item>(
  items: readonly Item[],
  typed: string,
  read: Record<string, (item: Item) => string>,
): Item[] {
  if (typed.trim() === '') return [...items]
  const keys = Object.entries(read).map(([name, getFn]) => ({ name, getFn }))
  return new Fuse(items, { keys, threshold: MAX_FUZZINESS, ignoreLocation: true, ignoreDiacritics: true })
    .search(typed.trim())
    .map(({ item }) => item)
}
