/** Adds outlets that Parallax knows by name. */
import { CATALOGUE } from './catalogue.ts'
import { SourcePicker } from './source-picker.tsx'
import { readPlace } from './suggest-outlets.ts'

export function CatalogueSection() {
  return (
    <section class="section" aria-labelledby="add-catalogue">
      <h2 id="add-catalogue">From the catalogue</h2>
      <p class="soft">
        {CATALOGUE.length} known outlets, those of your country first. Their addresses are not verified until first
        fetched.
      </p>
      <SourcePicker label="the catalogue" sources={CATALOGUE} place={readPlace(navigator.languages)} />
    </section>
  )
}
