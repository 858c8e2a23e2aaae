/** What the reader may choose about comparing, highlighting and refreshing. */
import { say } from '../../locale/say.ts'
import { HighlightSection } from './highlight-section.tsx'
import { RefreshSection } from './refresh-section.tsx'
import { AutomaticSites, NeverSites } from './site-sections.tsx'
import { ThresholdSection } from './threshold-section.tsx'
import { useSettings } from './use-settings.ts'

export function SettingsScreen() {
  const [settings, change] = useSettings()
  if (!settings) return <p role="status">{say('readingSettings')}</p>
  const props = { settings, onChange: (changes: Partial<typeof settings>) => void change(changes) }
  return (
    <>
      <ThresholdSection {...props} />
      <HighlightSection {...props} />
      <RefreshSection {...props} />
      <AutomaticSites {...props} />
      <NeverSites {...props} />
    </>
  )
}
