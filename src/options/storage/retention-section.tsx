/** How long and how much the library keeps. */
import { NumberField } from '../../ui/field.tsx'
import { useSettings } from '../settings/use-settings.ts'

export function RetentionSection() {
  const [settings, change] = useSettings()
  if (!settings) return null
  const { retention } = settings
  return (
    <section class="section" aria-labelledby="retention">
      <h2 id="retention">What is kept</h2>
      <p class="soft">
        After each refresh, articles older than this leave the library, and so do the oldest when space runs out. What
        you added by hand stays.
      </p>
      <div class="pair">
        <NumberField
          label="Days"
          value={retention.days}
          min={1}
          max={3650}
          onChange={(days) => void change({ retention: { ...retention, days } })}
        />
        <NumberField
          label="Megabytes"
          value={retention.megabytes}
          min={10}
          max={10_000}
          onChange={(megabytes) => void change({ retention: { ...retention, megabytes } })}
        />
      </div>
    </section>
  )
}
