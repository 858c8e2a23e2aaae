/** The outlets of one country at a click: the reader's own first, then others in the same language. */

import { say, sayCount } from '../../locale/say.ts'
import { nameCountry } from '../../ui/name-codes.ts'
import type { NewSource } from './add-sources.ts'
import { listCountries, packOf, type ReaderPlace } from './suggest-outlets.ts'

/** One line of them; the list of countries has the others. */
const MAX_PACKS = 6

export interface SourcePacksProps {
  sources: readonly NewSource[]
  place: ReaderPlace
  onPick: (country: string, pack: readonly NewSource[]) => void
}

export function SourcePacks({ sources, place: { country, language }, onPick }: SourcePacksProps) {
  const countries = [...new Set([country, ...listCountries(sources, language)])]
  const packs = countries.map((code) => ({ code, pack: packOf(sources, code, language) }))
  return (
    <fieldset class="packs buttons">
      <legend class="visually-hidden">{say('tickByCountry')}</legend>
      {packs
        .filter(({ pack }) => pack.length > 0)
        .slice(0, MAX_PACKS)
        .map(({ code, pack }) => (
          <button key={code} type="button" class="button" onClick={() => onPick(code, pack)}>
            {sayCount('countryPack', pack.length, { country: nameCountry(code) })}
          </button>
        ))}
    </fieldset>
  )
}
