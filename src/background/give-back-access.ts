/** Gives back access that nothing needs any more, as far as the browser and storage tell. */
import { readSettings } from '../platform/settings.ts'
import { removeAccess } from '../platform/site-access.ts'
import { listAllSources } from '../platform/source-store.ts'
import { openLibrary } from './open-library.ts'
import { listNeeded } from './reach/reading-state.ts'
import { storedReadings } from './reach/stored-readings.ts'
import { listUnneeded } from './unneeded-access.ts'

/** @param granted listed before the library was opened: what is granted meanwhile is for a source yet to be added. */
export async function giveBackUnneededAccess(granted: readonly string[]): Promise<void> {
  const [{ database }, { automaticSites }, readings] = await Promise.all([
    openLibrary(),
    readSettings(),
    storedReadings.get(),
  ])
  const sources = (await listAllSources(database)).map(({ source }) => source)
  await removeAccess(listUnneeded(granted, { sources, automaticSites, pages: listNeeded(readings) }))
}
