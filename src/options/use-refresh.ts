/** Follows a refresh, also one that was started before this page was opened. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { RefreshProgress } from '../messaging/library-protocol.ts'
import type { LibraryClient } from './api.ts'

/** How often a running refresh is asked how it goes, in milliseconds: each time wakes the worker. */
export const POLL_INTERVAL = 1000

export interface RefreshView {
  /** Undefined when none runs. */
  progress: RefreshProgress | undefined
  start(sourceIds?: string[]): Promise<void>
  cancel(): Promise<void>
}

/** @param onStep called while a refresh runs whenever a source is done, and at its end with `running` false. */
export function useRefresh(library: LibraryClient, onStep: (progress: RefreshProgress) => void): RefreshView {
  const [progress, setProgress] = useState<RefreshProgress>()
  const following = useRef(false)
  const latestOnStep = useRef(onStep)
  latestOnStep.current = onStep

  const follow = useCallback(async (): Promise<void> => {
    if (following.current) return
    following.current = true
    try {
      let done = 0
      for (let first = true; following.current; first = false) {
        const now = await library.refreshProgress()
        setProgress(now.running ? now : undefined)
        if (!now.running) {
          if (!first) latestOnStep.current(now)
          return
        }
        if (now.sourcesDone !== done) latestOnStep.current(now)
        done = now.sourcesDone
        await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL))
      }
    } finally {
      following.current = false
    }
  }, [library])

  useEffect(() => {
    void follow()
    return () => {
      following.current = false
    }
  }, [follow])

  return {
    progress,
    async start(sourceIds) {
      await library.refresh(sourceIds ? { sourceIds } : {})
      setProgress({
        running: true,
        sourcesDone: 0,
        sourcesTotal: sourceIds?.length ?? 0,
        articlesAdded: 0,
        current: [],
      })
      await follow()
    },
    async cancel() {
      await library.cancelRefresh()
      setProgress(undefined)
    },
  }
}
