/** What every part of the options page has at hand: the outside, the list of sources, the line that speaks to the reader. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { SourceRow } from '../messaging/library-protocol.ts'
import type { OptionsApi } from './api.ts'

/** Something that the reader is told; an `alert` says that it went wrong. */
export interface Notice {
  text: string
  alert?: boolean
  /** Takes back what was done. */
  undo?: () => Promise<void>
}

export interface Page {
  api: OptionsApi
  /** By name; undefined until they were read. */
  rows: readonly SourceRow[] | undefined
  /** Reads the sources again. */
  reload(): Promise<void>
  tell(notice: Notice): void
  /** Waits for something to be done; tells the reader when it fails, and gives undefined then. */
  attempt<Result>(doing: Promise<Result>): Promise<Result | undefined>
  /** Starts a refresh of these sources, or of all that are on, and follows it. */
  refresh(sourceIds?: string[]): Promise<void>
}

export const PageContext = createContext<Page | undefined>(undefined)

/** @throws Error outside of the options page. */
export function usePage(): Page {
  const page = useContext(PageContext)
  if (!page) throw new Error('usePage needs a PageContext around it.')
  return page
}
