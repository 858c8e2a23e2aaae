/** Finds among many sources those that the reader means. */
import { searchList } from '../search-list.ts'
import { nameCountry, nameLanguage } from '../sources/describe-source.ts'
import type { NewSource } from './new-source.ts'

const SEARCHED = {
  name: ({ name }: NewSource) => name,
  country: ({ country }: NewSource) => nameCountry(country),
  language: ({ language }: NewSource) => nameLanguage(language),
  host: ({ feed }: NewSource) => new URL(feed).hostname,
}

/** Best first; in the order given without a search. @param country ISO 3166-1 alpha-2, or empty for all. */
export function searchNewSources(sources: readonly NewSource[], search: string, country: string): NewSource[] {
  const local = sources.filter((source) => country === '' || source.country === country)
  return searchList(local, search, SEARCHED)
}
