/** All ways to fill the library. */
import { AddressSection } from './address-section.tsx'
import { CatalogueSection } from './catalogue-section.tsx'
import { ImportSection } from './import-section.tsx'
import { PasteSection } from './paste-section.tsx'
import { WorldListSection } from './world-list-section.tsx'

export function AddScreen() {
  return (
    <>
      <AddressSection />
      <CatalogueSection />
      <WorldListSection />
      <ImportSection />
      <PasteSection />
    </>
  )
}
