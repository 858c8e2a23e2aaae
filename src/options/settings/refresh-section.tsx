/** How often sources are refreshed by themselves. */
import { Field } from '../../ui/field.tsx'
import type { SettingsSectionProps } from './use-settings.ts'

/** In minutes. Feeds change slower than every quarter of an hour, and servers mind being asked. */
const INTERVALS: [minutes: number, words: string][] = [
  [0, 'Only when you ask'],
  [15, 'Every 15 minutes'],
  [30, 'Every 30 minutes'],
  [60, 'Every hour'],
  [180, 'Every 3 hours'],
  [720, 'Every 12 hours'],
  [1440, 'Once a day'],
]

export function RefreshSection({ settings, onChange }: SettingsSectionProps) {
  return (
    <section class="section" aria-labelledby="refresh">
      <h2 id="refresh">Refresh</h2>
      <Field label="Look for new articles">
        {(links) => (
          <select
            {...links}
            value={settings.refreshMinutes}
            onChange={(event) => onChange({ refreshMinutes: Number(event.currentTarget.value) })}
          >
            {INTERVALS.map(([minutes, words]) => (
              <option key={minutes} value={minutes}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
    </section>
  )
}
