/** How long and how much the library keeps. */
import { say } from '../../locale/say.ts'
import { NumberField } from '../../ui/field.tsx'
import { useSettings } from '../settings/use-settings.ts'

export function RetentionSection() {
  const [settings, change] = useSettings()
  if (!settings) return null
  const { retention } = settings
  return (
    <section class="section" aria-labelledby="retention">
      <h2 id="retention">{say('whatIsKept')}</h2>
      <p class="soft">{say('retentionHint')}</p>
      <div class="pair">
        <NumberField
          label={say('days')}
          value={retention.days}
          min={1}
          max={3650}
          onChange={(days) => void change({ retention: { ...retention, days } })}
        />
        <NumberField
          label={say('megabytes')}
          value={retention.megabytes}
          min={10}
          max={10_000}
          onChange={(megabytes) => void change({ retention: { ...retention, megabytes } })}
        />
      </div>
    </section>
  )
}
