/** Finds among many sources those that the reader means. */
import Fuse from 'fuse.js'
import { nameCountry, nameLanguage } from '../sources/describe-source.ts'
import type { NewSource } from './new-source.ts'

/** How far a word may be from what is typed, 0 (exact) to 1: takes one wrong letter in a short name, not two. */
const FUZZINESS = 0.3

/** Best first; in the order given without a search. @param country ISO 3166-1 alpha-2, or empty for all. */
export function searchNewSources(sources: readonly NewSource[], search: string, country: string): NewSource[] {
  const local = sources.filter((source) => country === '' || source.country === country)
  if (search.trim() === '') return local
  const keys = [
    { name: 'name', getFn: ({ name }: NewSource) => name },
    { name: 'country', getFn: (source: NewSource) => nameCountry(source.country) },
    { name: 'language', getFn: (source: NewSource) => nameLanguage(source.language) },
    { name: 'feed', getFn: ({ feed }: NewSource) => new URL(feed).hostname },
  ]
  return new Fuse(local, { keys, threshold: FUZZINESS, ignoreLocation: true, ignoreDiacritics: true })
    .search(search.trim())
    .map(({ item }) => item)
}
