/** How often sources are refreshed by themselves. */
import { say } from '../../locale/say.ts'
import { Field } from '../../ui/field.tsx'
import type { SettingsSectionProps } from './use-settings.ts'

/** In minutes. Feeds change slower than every quarter of an hour, and servers mind being asked. */
const INTERVALS = [0, 15, 30, 60, 180, 720, 1440]

function nameInterval(minutes: number): string {
  if (minutes === 0) return say('onlyWhenAsked')
  if (minutes < 60) return say('everyMinutes', { minutes })
  if (minutes === 60) return say('everyHour')
  return minutes < 1440 ? say('everyHours', { hours: minutes / 60 }) : say('onceADay')
}

export function RefreshSection({ settings, onChange }: SettingsSectionProps) {
  return (
    <section class="section" aria-labelledby="refresh">
      <h2 id="refresh">{say('refresh')}</h2>
      <Field label={say('lookForArticles')}>
        {(links) => (
          <select
            {...links}
            value={settings.refreshMinutes}
            onChange={(event) => onChange({ refreshMinutes: Number(event.currentTarget.value) })}
          >
            {INTERVALS.map((minutes) => (
              <option key={minutes} value={minutes}>
                {nameInterval(minutes)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </section>
  )
}
