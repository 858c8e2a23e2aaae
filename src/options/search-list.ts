/** The search box of every list: forgiving of a wrong letter and of accents, as Fuse.js is on short texts. */
import Fuse from 'fuse.js'

/** How far a word may be from what is typed, 0 (exact) to 1: takes one wrong letter in a short name, not two. */
const FUZZINESS = 0.3

/**
 * The items that fit, best first; all of them in their order when nothing is typed.
 * @param read what of an item is searched, by any name.
 */
export function searchList<Item>(
  items: readonly Item[],
  typed: string,
  read: Record<string, (item: Item) => string>,
): Item[] {
  if (typed.trim() === '') return [...items]
  const keys = Object.entries(read).map(([name, getFn]) => ({ name, getFn }))
  return new Fuse(items, { keys, threshold: FUZZINESS, ignoreLocation: true, ignoreDiacritics: true })
    .search(typed.trim())
    .map(({ item }) => item)
}
