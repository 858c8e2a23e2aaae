/** Follows the reading of listings' pages, also one that was started before this popup was opened. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Listing } from '../../core/model/listing.ts'
import type { Reading } from '../../messaging/reading.ts'

/** Milliseconds between two looks at a running reading. */
const POLL_INTERVAL = 500

/** What the popup can have done about other outlets' reports. */
export interface ReachActions {
  /** What is known of the page's reading when the popup is filled. */
  initial?: Reading | undefined
  /** Asks for access and has the pages read; resolves with the reader's answer. Call it straight from a click. */
  read(listings: Listing[]): Promise<boolean>
  /** Undefined where nothing was read for the page. */
  progress(): Promise<Reading | undefined>
  cancel(): Promise<void>
  /** The comparison has changed. */
  onDone(): void
}

export interface ReadingControl {
  reading: Reading | undefined
  read(listings: Listing[]): Promise<void>
  cancel(): Promise<void>
}

export function useReading(actions: ReachActions): ReadingControl {
  const [reading, setReading] = useState(actions.initial)
  const latest = useRef(actions)
  latest.current = actions
  /** Numbers the loops below: the one that starts last takes over. */
  const follower = useRef(0)

  /** @param started access was given just now: the reading begins in a moment. */
  const follow = useCallback(async (started: boolean): Promise<void> => {
    const self = ++follower.current
    for (let runs = started; ; runs = true) {
      const now = await latest.current.progress()
      if (follower.current !== self) return
      setReading(now)
      if (now?.state !== 'reading' && !(runs && now?.state === 'asking')) {
        if (runs && now) latest.current.onDone()
        return
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL))
    }
  }, [])

  useEffect(() => {
    void follow(false)
    return () => {
      follower.current++
    }
  }, [follow])

  return {
    reading,
    async read(listings) {
      await follow(await latest.current.read(listings))
    },
    cancel: () => latest.current.cancel(),
  }
}
