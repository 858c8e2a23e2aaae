/** What the lists of sources to tick say. */
import { nameCountry } from '../../ui/name-codes.ts'
import { formatCount } from '../../ui/words.ts'

export const PICKER_WORDS = {
  prompt:
    'Your browser will ask once whether Parallax may “read and change” these sites, with and without “www.”. It has no words for less: Parallax only fetches articles there, and sends nothing about what you read.',
  packs: 'Tick by country',
  untick: 'Untick all',
} as const

/** "Mexico: 3 outlets". */
export function namePack(country: string, count: number): string {
  return `${nameCountry(country)}: ${formatCount(count, 'outlet')}`
}

export function nameTickAll(count: number): string {
  return `Tick all ${count} shown`
}
