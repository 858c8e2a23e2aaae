/** Adds sources: access first, in one request for exactly their sites, then the list, then a first refresh. */
import type { Source } from '../../core/model/source.ts'
import { say, sayCount } from '../../locale/say.ts'
import { listSourceSites } from '../../platform/site-addresses.ts'
import { useOptions } from '../options-context.ts'
import { toSource } from './to-source.ts'

/** A source that the reader may add: found at an address, in the catalogue or in an OPML file. */
export type NewSource = Omit<Source, 'id' | 'enabled' | 'fetchPages' | 'feed'> & { feed: string }

/** Gives a function to be called straight from a click: it asks before it awaits anything. True when they were added. */
export function useAddSources(): (found: readonly NewSource[]) => Promise<boolean> {
  const { api, attempt, reload, refresh, notify } = useOptions()
  return async (found) => {
    const granted = await attempt(api.requestAccess(found.flatMap(listSourceSites)))
    if (granted === false) {
      notify({ text: say('addRefused'), alert: true })
    }
    if (!granted) return false
    const sources = found.map(toSource)
    const saved = await attempt(api.library.saveSources(sources).then(() => true))
    await reload()
    if (!saved) return false
    notify({ text: sayCount('sourcesAdded', sources.length) })
    void refresh(sources.map(({ id }) => id))
    return true
  }
}
