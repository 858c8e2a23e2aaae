/** Follows a refresh, also one that was started before this page was opened. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { InterruptedError } from '../messaging/interrupted.ts'
import { NO_PROGRESS, type RefreshProgress } from '../messaging/library-protocol.ts'
import type { LibraryClient } from './api.ts'

/** What following a refresh takes of the library. */
type RefreshClient = Pick<LibraryClient, 'refresh' | 'cancelRefresh' | 'refreshProgress'>

/**
 * Milliseconds between two looks at a running refresh: each wakes the worker.
 *
 * @internal
 */
export const POLL_INTERVAL = 1000

const STARTING: RefreshProgress = { ...NO_PROGRESS, running: true }

export interface RefreshControl {
  /** Undefined while none runs. */
  progress: RefreshProgress | undefined
  start(sourceIds?: string[]): Promise<void>
  cancel(): Promise<void>
}

/** @param onStep called whenever a source is done, and at the end with `running` false. */
export function useRefresh(library: RefreshClient, onStep: (progress: RefreshProgress) => void): RefreshControl {
  const [progress, setProgress] = useState<RefreshProgress>()
  const step = useRef(onStep)
  step.current = onStep
  /** Numbers the loops below: the one that starts last takes over. */
  const follower = useRef(0)

  const follow = useCallback(
    async (running: boolean): Promise<void> => {
      const self = ++follower.current
      let done = 0
      // A refresh that was just asked for may take a moment to start.
      if (running) await pause()
      while (follower.current === self) {
        const now = await library.refreshProgress().catch(unlessInterrupted)
        if (follower.current !== self) return
        if (now) {
          setProgress(now.running ? now : undefined)
          if (now.running ? now.sourcesDone !== done : running) step.current(now)
          if (!now.running) return
          running = true
          done = now.sourcesDone
        }
        await pause()
      }
    },
    [library],
  )

  const start = useCallback(
    async (sourceIds?: string[]): Promise<void> => {
      await library.refresh(sourceIds ? { sourceIds } : {})
      setProgress(STARTING)
      await follow(true)
    },
    [library, follow],
  )

  const cancel = useCallback(async (): Promise<void> => {
    follower.current++
    setProgress(undefined)
    await library.cancelRefresh()
    step.current(await library.refreshProgress())
  }, [library])

  useEffect(() => {
    void follow(false)
    return () => {
      follower.current++
    }
  }, [follow])

  return { progress, start, cancel }
}

/** A worker that the browser ends goes on with the refresh once it is asked again. */
function unlessInterrupted(error: unknown): undefined {
  if (!(error instanceof InterruptedError)) throw error
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL))
}
