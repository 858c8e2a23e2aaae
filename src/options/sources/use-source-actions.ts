/** What the reader can do with sources. Those that need access ask for it at once: call them straight from a click. */
import { useMemo } from 'preact/hooks'
import type { Source } from '../../core/model/source.ts'
import type { SourceRow } from '../../messaging/library-protocol.ts'
import { formatCount, plainName } from '../../ui/words.ts'
import { type OptionsContextValue, useOptions } from '../options-context.ts'

export interface SourceActions {
  change(sources: readonly Source[], changes: Partial<Source>): Promise<void>
  /** Gives a source the reader's own label; an empty one removes it. */
  label(source: Source, perspective: string): Promise<void>
  refresh(sources: readonly Source[]): Promise<void>
  /** Removes them with their articles and offers to take that back. */
  remove(rows: readonly SourceRow[]): Promise<void>
  giveAccess(source: Source): Promise<void>
  fetchPages(source: Source): Promise<void>
}

export function useSourceActions(): SourceActions {
  const options = useOptions()
  return useMemo(() => createActions(options), [options])
}

function createActions(options: OptionsContextValue): SourceActions {
  const { library, requestAccess } = options.api

  async function save(sources: Source[]): Promise<void> {
    await options.attempt(library.saveSources(sources))
    await options.reload()
  }

  function change(sources: readonly Source[], changes: Partial<Source>): Promise<void> {
    return save(sources.map((source) => ({ ...source, ...changes })))
  }

  async function refresh(sources: readonly Source[]): Promise<void> {
    const ids = sources.filter(({ feed }) => feed !== undefined).map(({ id }) => id)
    if (ids.length > 0) await options.refresh(ids)
  }

  async function restore(tokens: readonly string[]): Promise<void> {
    const restored = await Promise.all(tokens.map((undo) => library.restoreSource({ undo })))
    await options.reload()
    if (restored.includes(false)) {
      options.notify({ text: 'Not all of it could be brought back: it was removed too long ago.', alert: true })
    }
  }

  return {
    change,
    label({ perspective: _, ...source }, perspective) {
      return save([{ ...source, ...(perspective && { perspective }) }])
    },
    refresh,
    async remove(rows) {
      const removed = await options.attempt(
        Promise.all(rows.map(({ source }) => library.removeSource({ id: source.id }))),
      )
      await options.reload()
      if (!removed) return
      options.notify({ text: `Removed ${nameRows(rows)}.`, undo: () => restore(removed.map(({ undo }) => undo)) })
    },
    async giveAccess(source) {
      const given = await options.attempt(requestAccess(source.feed ? [source.feed] : []))
      if (given) return refresh([source])
      if (given === false) options.notify(refusal(source))
    },
    async fetchPages(source) {
      const addresses = [source.feed, source.homepage].filter((address) => address !== undefined)
      const given = await options.attempt(requestAccess(addresses))
      if (given === false) options.notify(refusal(source))
      if (!given) return
      await change([source], { fetchPages: true })
      await refresh([source])
    },
  }
}

function refusal({ name }: Source) {
  const text = `${plainName(name)} was not read, because you did not allow access to its site. Nothing else changed.`
  return { text, alert: true }
}

/** "The Herald and its 12 articles", "3 sources and their 120 articles". */
export function nameRows(rows: readonly SourceRow[]): string {
  const articles = formatCount(
    rows.reduce((sum, { articleCount }) => sum + articleCount, 0),
    'article',
  )
  const [only] = rows
  if (only && rows.length === 1) return `${plainName(only.source.name)} and its ${articles}`
  return `${formatCount(rows.length, 'source')} and their ${articles}`
}
