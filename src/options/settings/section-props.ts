import type { Settings } from '../../platform/settings.ts'

/** What each section of the settings is given. */
export interface SectionProps {
  settings: Settings
  onChange: (changes: Partial<Settings>) => void
}
