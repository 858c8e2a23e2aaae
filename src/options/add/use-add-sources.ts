/** Adds sources: access first, in one request for exactly their feeds' origins, then the list, then a first refresh. */
import { formatCount } from '../../ui/words.ts'
import { usePage } from '../page.ts'
import { type NewSource, toSource } from './new-source.ts'

/** Gives a function to be called straight from a click: it asks before it awaits anything. True when they were added. */
export function useAddSources(): (found: readonly NewSource[]) => Promise<boolean> {
  const { api, attempt, reload, refresh, tell } = usePage()
  return async (found) => {
    const given = await attempt(api.requestAccess(found.map(({ feed }) => feed)))
    if (given === false) tell({ text: 'You gave no access to these sites, so nothing was added.', alert: true })
    if (!given) return false
    const sources = found.map(toSource)
    const saved = await attempt(api.library.saveSources(sources).then(() => true))
    await reload()
    if (!saved) return false
    tell({
      text: `Added ${formatCount(sources.length, 'source')}. Fetching ${sources.length === 1 ? 'it' : 'them'} now.`,
    })
    void refresh(sources.map(({ id }) => id))
    return true
  }
}
