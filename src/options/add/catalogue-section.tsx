/** Adds outlets that Parallax knows by name. */
import { say, sayCount } from '../../locale/say.ts'
import { CATALOGUE } from './catalogue.ts'
import { SourcePicker } from './source-picker.tsx'
import { readPlace } from './suggest-outlets.ts'

export function CatalogueSection() {
  return (
    <section class="section" aria-labelledby="add-catalogue">
      <h2 id="add-catalogue">{say('fromCatalogue')}</h2>
      <p class="soft">{sayCount('catalogueHint', CATALOGUE.length)}</p>
      <SourcePicker label={say('catalogue')} sources={CATALOGUE} place={readPlace(navigator.languages)} />
    </section>
  )
}
