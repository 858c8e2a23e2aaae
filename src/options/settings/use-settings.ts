/** The reader's settings and a way to change them: shown at once, then written. */
import { useEffect, useState } from 'preact/hooks'
import type { Settings } from '../../platform/settings.ts'
import { usePage } from '../page.ts'

/** Undefined until they were read. */
export function useSettings(): [Settings | undefined, (changes: Partial<Settings>) => Promise<void>] {
  const { api, attempt } = usePage()
  const [settings, setSettings] = useState<Settings>()

  useEffect(() => {
    void attempt(api.readSettings()).then(setSettings)
  }, [api, attempt])

  async function change(changes: Partial<Settings>): Promise<void> {
    setSettings((before) => before && { ...before, ...changes })
    await attempt(api.changeSettings(changes))
  }
  return [settings, change]
}
