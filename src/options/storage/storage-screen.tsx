/** What the library holds, how much it may keep, and how to export, restore or delete it. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { say, sayCount } from '../../locale/say.ts'
import type { StorageUse } from '../../messaging/library-protocol.ts'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { useOptions } from '../options-context.ts'
import { ExportSection } from './export-section.tsx'
import { RepairsSection } from './repairs-section.tsx'
import { RetentionSection } from './retention-section.tsx'
import { UsageSection } from './usage-section.tsx'

export function StorageScreen() {
  const { api, attempt, reload, rows, closed, notify } = useOptions()
  const [usage, setUsage] = useState<StorageUse>()
  const [asking, setAsking] = useState(false)

  const measure = useCallback(async () => setUsage(await attempt(api.library.storageUse())), [api, attempt])
  useEffect(() => {
    // The rows change whenever articles come or go.
    if (rows) void measure()
  }, [measure, rows])

  async function run(action: Promise<void>, doneText: string): Promise<void> {
    const done = await attempt(action.then(() => true))
    await reload()
    if (done) notify({ text: doneText })
  }

  return (
    <>
      {closed === undefined && <UsageSection usage={usage} />}
      <RetentionSection />
      <ExportSection articles={usage?.articles ?? 0} />
      <RepairsSection />
      <section class="section" aria-labelledby="clear">
        <h2 id="clear">{say('startAgain')}</h2>
        <p class="buttons">
          <button
            type="button"
            class="button"
            onClick={() => void run(api.library.restoreBundled(), say('bundledRestored'))}
          >
            {say('restoreBundled')}
          </button>
          <button type="button" class="button danger" onClick={() => setAsking(true)}>
            {say('deleteEverythingDots')}
          </button>
        </p>
      </section>
      {asking && (
        <ConfirmDialog
          title={say('deleteTitle')}
          verb={say('deleteEverything')}
          onClose={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false)
            void run(api.library.deleteEverything(), say('libraryEmpty'))
          }}
        >
          <p>
            {closed === undefined
              ? say('deleteText', {
                  sources: sayCount('sources', rows?.length ?? 0),
                  articles: sayCount('articleCount', usage?.articles ?? 0),
                })
              : say('deleteClosedText')}
          </p>
        </ConfirmDialog>
      )}
    </>
  )
}
