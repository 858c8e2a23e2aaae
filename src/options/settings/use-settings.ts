/** The reader's settings and a way to change them. */
import { useEffect, useState } from 'preact/hooks'
import type { Settings } from '../../platform/settings.ts'
import { useOptions } from '../options-context.ts'

/** What each section of the settings is given. */
export interface SettingsSectionProps {
  settings: Settings
  onChange: (changes: Partial<Settings>) => void
}

/** The settings, undefined until they have been read, and a function that shows a change at once and then writes it. */
export function useSettings(): [Settings | undefined, (changes: Partial<Settings>) => Promise<void>] {
  const { api, attempt } = useOptions()
  const [settings, setSettings] = useState<Settings>()

  useEffect(() => {
    const leaving = new AbortController()
    void attempt(api.readSettings()).then(setSettings)
    // Another window may be open: what is chosen there must not be undone here.
    api.onSettingsChanged(setSettings, leaving.signal)
    return () => leaving.abort()
  }, [api, attempt])

  async function change(changes: Partial<Settings>): Promise<void> {
    setSettings((before) => before && { ...before, ...changes })
    await attempt(api.changeSettings(changes))
  }
  return [settings, change]
}
