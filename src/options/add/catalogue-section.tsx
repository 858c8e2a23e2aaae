/** Adds outlets that Parallax knows by name. */
import file from '../../../data/outlets.json'
import { say, sayCount } from '../../locale/say.ts'
import type { NewSource } from './add-sources.ts'
import { SourcePicker } from './source-picker.tsx'

/**
 * Addresses as facts: none of them is fetched before the reader adds it.
 *
 * @internal
 */
export const CATALOGUE: readonly NewSource[] = file.outlets

export function CatalogueSection() {
  return (
    <section class="section" aria-labelledby="add-catalogue">
      <h2 id="add-catalogue">{say('fromCatalogue')}</h2>
      <p class="soft">{sayCount('catalogueHint', CATALOGUE.length)}</p>
      <SourcePicker label={say('catalogue')} sources={CATALOGUE} />
    </section>
  )
}
