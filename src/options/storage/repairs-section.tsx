/** What was found damaged. Most of it is mended by itself, so a small list is all that is said of it. */
import { useEffect, useState } from 'preact/hooks'
import { say, sayCount } from '../../locale/say.ts'
import type { DamageReport } from '../../messaging/library-protocol.ts'
import { formatDate } from '../../ui/format-date.ts'
import { useOptions } from '../options-context.ts'

export function RepairsSection() {
  const { api, attempt, rows } = useOptions()
  const [report, setReport] = useState<DamageReport>()
  useEffect(() => {
    // With the rows, since what a refresh mends is told after it.
    if (rows) void attempt(api.library.describeDamage()).then(setReport)
  }, [api, attempt, rows])
  if (!report || (report.unreadableSources === 0 && report.notes.length === 0)) return null
  const { unreadableSources, notes } = report
  return (
    <section class="section" aria-labelledby="repairs">
      <h2 id="repairs">{say('repairsTitle')}</h2>
      {unreadableSources > 0 && (
        <p class="notice" role="alert">
          {sayCount('sourcesUnreadable', unreadableSources)}
        </p>
      )}
      {notes.length > 0 && <p class="soft">{say('repairsHint')}</p>}
      <ul class="repairs">
        {notes.map(({ day, damage, count }) => (
          <li key={`${day} ${damage}`}>
            <time dateTime={day}>{formatDate(day)}</time> {sayCount(damage, count)}
          </li>
        ))}
      </ul>
    </section>
  )
}
