/** Adds outlets that Parallax knows by name. */
import file from '../../../data/outlets.json'
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
      <h2 id="add-catalogue">From the catalogue</h2>
      <p class="soft">
        {CATALOGUE.length} known outlets. Their addresses are not verified until first fetched. Your browser asks you
        once, for exactly the sites that you tick.
      </p>
      <SourcePicker label="the catalogue" sources={CATALOGUE} />
    </section>
  )
}
