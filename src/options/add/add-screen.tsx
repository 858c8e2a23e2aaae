/** All ways to fill the library. */
import { AddressSection } from './address-section.tsx'
import { CATALOGUE } from './catalogue.ts'
import { ImportSection } from './import-section.tsx'
import { PasteSection } from './paste-section.tsx'
import { SourcePicker } from './source-picker.tsx'

export function AddScreen() {
  return (
    <>
      <AddressSection />
      <section class="section" aria-labelledby="add-catalogue">
        <h2 id="add-catalogue">From the catalogue</h2>
        <p class="soft">
          {CATALOGUE.length} known outlets. Their addresses are not verified until first fetched. Your browser asks you
          once, for exactly the sites that you tick.
        </p>
        <SourcePicker label="the catalogue" sources={CATALOGUE} />
      </section>
      <ImportSection />
      <PasteSection />
    </>
  )
}
