/** What every part of the options page can reach: the outside, the list of sources, the line of news. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { SourceRow } from '../messaging/library-protocol.ts'
import type { ImportControl } from './add/use-import.ts'
import type { OptionsApi } from './api.ts'

/** News for the reader; an `alert` says that something went wrong. */
export interface Notice {
  text: string
  alert?: boolean
  /** What the reader can do about it; the line closes at once. */
  actions?: readonly NoticeAction[]
}

interface NoticeAction {
  /** The words on its button. */
  name: string
  run(): void | Promise<void>
}

export interface OptionsContextValue {
  api: OptionsApi
  /** Sorted by name; undefined until they have been read. */
  rows: readonly SourceRow[] | undefined
  /** Why the library cannot be opened, in words for the reader; undefined where it can. */
  closed: string | undefined
  /** Reads the sources again. */
  reload(): Promise<void>
  notify(notice: Notice): void
  /** Waits for an action to end. If it fails, notifies the reader and gives undefined. */
  attempt<Result>(action: Promise<Result>): Promise<Result | undefined>
  /** Starts a refresh of these sources, or of all that are on, and follows it. */
  refresh(sourceIds?: string[]): Promise<void>
  /** The import of files. */
  imports: ImportControl
}

export const OptionsContext = createContext<OptionsContextValue | undefined>(undefined)

/** @throws Error outside the options page. */
export function useOptions(): OptionsContextValue {
  const options = useContext(OptionsContext)
  if (!options) throw new Error('useOptions needs an OptionsContext around it.')
  return options
}
