/** Readings of listings' pages, wired to storage, network and permissions, and what the popup asks of them. */
import { READ_SOURCE_ID } from '../../core/model/source.ts'
import { serve } from '../../messaging/serve.ts'
import { setAlarm } from '../../platform/lifecycle.ts'
import { originPattern } from '../../platform/origin-pattern.ts'
import { hasAccess } from '../../platform/site-access.ts'
import { listSiteAddresses } from '../../platform/site-addresses.ts'
import { giveBackUnneededAccess } from '../give-back-access.ts'
import { readPage } from '../html-reader.ts'
import { addArticles } from '../library/add-articles.ts'
import { mergeSegments } from '../library/merge-segments.ts'
import { ensureReadSource } from '../library/own-sources.ts'
import { purgeRemoved } from '../library/tidy-library.ts'
import { openLibrary } from '../open-library.ts'
import { readListing } from './read-listing.ts'
import { Readings } from './readings.ts'
import { storedReadings } from './stored-readings.ts'

const RESUME_ALARM = 'resume-reading'
/** The shortest period that browsers allow. */
const RESUME_MINUTES = 0.5

/** @param compareAgain compares what a tab shows, whatever was found before. */
export function openReadings(compareAgain: (tabId: number) => Promise<void>): Readings {
  return new Readings({
    state: {
      get: storedReadings.get,
      async set(readings) {
        await storedReadings.set(readings)
        // While pages are read, an alarm wakes a worker that was killed. Waking it is enough: see the end of `main.ts`.
        const reads = Object.values(readings).some(({ state }) => state === 'reading')
        await setAlarm(RESUME_ALARM, reads ? RESUME_MINUTES : 0)
      },
    },
    hasAccess,
    readListing: (listing, signal) => readListing(listing, readPage, signal),
    async addArticle(article) {
      const { database } = await openLibrary()
      // What a removed source still holds is about to go, so it must not count as there.
      await purgeRemoved(database)
      await ensureReadSource(database)
      return (await addArticles(database, READ_SOURCE_ID, [article])).added > 0
    },
    compareAgain,
    async tidy(addresses) {
      await mergeSegments((await openLibrary()).database)
      await giveBackUnneededAccess([...new Set(addresses.flatMap(listSiteAddresses).map(originPattern))])
    },
  })
}

export function serveReadings(readings: Readings): void {
  serve('readListings', ({ tabId, listings }) => {
    // The popup asks for the progress and does not wait for the end.
    void readings.start(tabId, listings)
  })
  serve('readingProgress', ({ tabId }) => readings.progress(tabId))
  serve('cancelReading', ({ tabId }) => readings.cancel(tabId))
}
