/** Follows a refresh that was started from the popup, until it ends. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { RefreshProgress } from '../../messaging/library-protocol.ts'

/** Milliseconds between two looks at a running refresh. */
const POLL_INTERVAL = 500

/** What the popup can have done about a library in which a story is missing. */
export interface RefreshActions {
  progress(): Promise<RefreshProgress>
  cancel(): Promise<void>
  /** There may be more to compare with now. */
  onDone(): void
}

export interface RefreshingControl {
  /** Undefined while none runs. */
  progress: RefreshProgress | undefined
  /** @param started whether a refresh was started, as it is not where the reader refused access. */
  follow(started: Promise<boolean>): Promise<void>
}

export function useRefreshing({ progress: look, onDone }: RefreshActions): RefreshingControl {
  const [progress, setProgress] = useState<RefreshProgress>()
  const isShown = useRef(true)
  useEffect(
    () => () => {
      isShown.current = false
    },
    [],
  )

  async function follow(started: Promise<boolean>): Promise<void> {
    if (!(await started)) return
    // A refresh that was just asked for may take a moment to start.
    await pause()
    for (let now = await look(); now.running && isShown.current; now = await look()) {
      setProgress(now)
      await pause()
    }
    setProgress(undefined)
    if (isShown.current) onDone()
  }

  return { progress, follow }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL))
}
