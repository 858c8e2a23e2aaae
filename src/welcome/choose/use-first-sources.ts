/** The reader's first sources: access in one prompt, the list, a first refresh, and what came of it. */
import { useState } from 'preact/hooks'
import type { RefreshProgress, SourceRow } from '../../messaging/library-protocol.ts'
import type { NewSource } from '../../options/add/add-sources.ts'
import { toSource } from '../../options/add/to-source.ts'
import { useRefresh } from '../../options/use-refresh.ts'
import { listSourceSites } from '../../platform/site-addresses.ts'
import type { WelcomeApi } from '../api.ts'

/** What has been fetched from the sources that were chosen here. */
export interface Result {
  articles: number
  /** Of the world list. */
  headlines: number
  /** How many have brought articles. */
  outlets: number
  failed: { id: string; name: string; problem: string }[]
}

type Stage =
  | { state: 'choosing' }
  /** What went wrong, in words for the reader; nothing was added. */
  | { state: 'refused' | 'problem'; problem?: string }
  | { state: 'fetching' }
  | { state: 'ready'; result: Result }

export interface FirstSources {
  stage: Stage
  /** While a refresh runs, whoever started it. */
  progress: RefreshProgress | undefined
  /** Call it straight from a click: a browser lets nothing later ask for access. */
  add(chosen: readonly NewSource[]): Promise<void>
  retry(ids: string[]): Promise<void>
  cancel(): Promise<void>
}

export function useFirstSources({ library, requestAccess }: WelcomeApi): FirstSources {
  const [stage, setStage] = useState<Stage>({ state: 'choosing' })
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set())
  const { progress, start, cancel } = useRefresh(library, ({ running }) => {
    if (!running && added.size > 0) void showResult()
  })

  async function showResult(): Promise<void> {
    const rows = (await library.listSources()).filter(({ source }) => added.has(source.id))
    setStage({ state: 'ready', result: summarise(rows) })
  }

  async function add(chosen: readonly NewSource[]): Promise<void> {
    try {
      if (!(await requestAccess(chosen.flatMap(listSourceSites)))) return setStage({ state: 'refused' })
      const ids = await saveNew(chosen)
      setAdded(new Set(ids))
      setStage({ state: 'fetching' })
      await start(ids)
    } catch (error) {
      setStage({ state: 'problem', problem: error instanceof Error ? error.message : String(error) })
    }
  }

  /** Whoever comes to this page again gets no source twice. @returns the ids of all that were chosen. */
  async function saveNew(chosen: readonly NewSource[]): Promise<string[]> {
    const known = new Map((await library.listSources()).map(({ source }) => [source.feed, source]))
    const sources = chosen.map((source) => known.get(source.feed) ?? toSource(source))
    await library.saveSources(sources.filter(({ feed }) => !known.has(feed)))
    return sources.map(({ id }) => id)
  }

  async function retry(ids: string[]): Promise<void> {
    setStage({ state: 'fetching' })
    await start(ids)
  }

  return { stage, progress, add, retry, cancel }
}

function summarise(rows: readonly SourceRow[]): Result {
  const isList = ({ source }: SourceRow) => source.kind === 'worldList'
  const filled = rows.filter((row) => row.articleCount > 0 && !isList(row))
  return {
    articles: filled.reduce((sum, { articleCount }) => sum + articleCount, 0),
    headlines: rows.find(isList)?.articleCount ?? 0,
    outlets: filled.length,
    failed: rows
      .filter(({ articleCount }) => articleCount === 0)
      .map(({ source: { id, name }, status }) => ({ id, name, problem: status.problem ?? '' })),
  }
}
