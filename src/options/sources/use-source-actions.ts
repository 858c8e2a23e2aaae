/** What the reader can do with sources. Those that need access ask for it at once: call them straight from a click. */
import { useMemo } from 'preact/hooks'
import type { Source } from '../../core/model/source.ts'
import { say, sayCount } from '../../locale/say.ts'
import type { SourceRow } from '../../messaging/library-protocol.ts'
import { listSourceSites } from '../../platform/site-addresses.ts'
import { type OptionsContextValue, useOptions } from '../options-context.ts'

export interface SourceActions {
  change(sources: readonly Source[], changes: Partial<Source>): Promise<void>
  /** Gives a source the reader's own label; an empty one removes it. */
  label(source: Source, perspective: string): Promise<void>
  refresh(sources: readonly Source[]): Promise<void>
  /** Removes them with their articles and offers to take that back. */
  remove(rows: readonly SourceRow[]): Promise<void>
  /** Asks for what they need in one prompt, then refreshes them. */
  giveAccess(rows: readonly SourceRow[]): Promise<void>
  /** Sets them to read the page of an article where they carry a teaser only, after one prompt for all of them. */
  fetchPages(rows: readonly SourceRow[]): Promise<void>
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

  /** Changes them as they are now: another window may have edited one, or removed it, since they were drawn here. */
  async function edit(sources: readonly Source[], change: (source: Source) => Source): Promise<void> {
    const rows = await options.attempt(library.listSources())
    if (!rows) return
    const ids = new Set(sources.map(({ id }) => id))
    await save(rows.flatMap(({ source }) => (ids.has(source.id) ? [change(source)] : [])))
  }

  async function refresh(sources: readonly Source[]): Promise<void> {
    const ids = sources.filter(({ feed }) => feed !== undefined).map(({ id }) => id)
    if (ids.length > 0) await options.refresh(ids)
  }

  /** Asks for what sources need, and if the reader agrees saves and refreshes them. Nothing is awaited before it asks. */
  async function open(sources: Source[]): Promise<void> {
    const given = await options.attempt(requestAccess([...new Set(sources.flatMap(listSourceSites))]))
    if (given === false) options.notify(refusal(sources))
    if (!given) return
    await save(sources)
    await refresh(sources)
  }

  async function restore(tokens: readonly string[]): Promise<void> {
    const restored = await options.attempt(Promise.all(tokens.map((undo) => library.restoreSource({ undo }))))
    await options.reload()
    if (restored?.includes(false)) {
      options.notify({ text: say('undoTooLate'), alert: true })
    }
  }

  return {
    change: (sources, changes) => edit(sources, (source) => ({ ...source, ...changes })),
    label: (labelled, perspective) =>
      edit([labelled], ({ perspective: _, ...source }) => ({ ...source, ...(perspective && { perspective }) })),
    refresh,
    async remove(rows) {
      const removed = await options.attempt(
        Promise.all(rows.map(({ source }) => library.removeSource({ id: source.id }))),
      )
      await options.reload()
      if (!removed) return
      const undo = () => restore(removed.map((token) => token.undo))
      options.notify({ text: sayRemoved(rows), actions: [{ name: say('undo'), run: undo }] })
    },
    giveAccess: (rows) => open(rows.map(withPageSites)),
    fetchPages: (rows) => open(rows.map((row) => ({ ...withPageSites(row), fetchPages: true }))),
  }
}

/** The source with what its last refresh learned of its pages' sites. */
function withPageSites({ source, status: { pageSites } }: SourceRow): Source {
  return { ...source, ...(pageSites && { pageSites }) }
}

function refusal(sources: readonly Source[]) {
  const [only] = sources
  const text =
    only && sources.length === 1
      ? say('sourceRefused', { name: only.name })
      : sayCount('sourcesRefused', sources.length)
  return { text, alert: true }
}

function sayRemoved(rows: readonly SourceRow[]): string {
  const [only] = rows
  const articles = sayArticles(rows)
  if (only && rows.length === 1) return say('removedSource', { name: only.source.name, articles })
  return sayCount('removedSources', rows.length, { articles })
}

/** How many articles sources have: "12 articles". */
export function sayArticles(rows: readonly SourceRow[]): string {
  return sayCount(
    'articleCount',
    rows.reduce((sum, { articleCount }) => sum + articleCount, 0),
  )
}
