/** How the reading of listings' pages is going, for one tab. Kept for the browser's session, so that a popup may close. */
export interface Reading {
  /** `asking`: the browser asks the reader for access · `reading` · `done`, and compared again. */
  state: 'asking' | 'reading' | 'done'
  total: number
  /** How many are in the library now. */
  read: number
  failed: FailedListing[]
}

interface FailedListing {
  url: string
  publisher: string
  /** Why its article could not be had, in words for the reader. */
  problem: string
}
