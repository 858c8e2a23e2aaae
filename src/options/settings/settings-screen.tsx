/** What the reader may choose about comparing, highlighting and refreshing. */
import { useEffect, useState } from 'preact/hooks'
import { say, sayCount } from '../../locale/say.ts'
import { useOptions } from '../options-context.ts'
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
      <Unreadable />
      <ThresholdSection {...props} />
      <HighlightSection {...props} />
      <RefreshSection {...props} />
      <AutomaticSites {...props} />
      <NeverSites {...props} />
    </>
  )
}

/** Says what of the reader's choices was lost: a site that must not be read would be read again without a word. */
function Unreadable() {
  const { api, attempt } = useOptions()
  const [count, setCount] = useState(0)
  useEffect(() => {
    void attempt(api.countUnreadableSettings()).then((unreadable) => setCount(unreadable ?? 0))
  }, [api, attempt])
  return count > 0 ? (
    <p class="notice" role="alert">
      {sayCount('settingsUnreadable', count)}
    </p>
  ) : null
}
