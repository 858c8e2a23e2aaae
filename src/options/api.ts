/** Everything that the options page needs from outside, as one object that a test can replace. */
import type { LibraryProtocol } from '../messaging/library-protocol.ts'
import type { Settings } from '../platform/settings.ts'
import type { UnfinishedImport } from '../platform/unfinished-import.ts'

/** The library in the background, as methods. A method that fails rejects with an Error whose message is for the reader. */
export type LibraryClient = {
  [Name in keyof LibraryProtocol]: (
    ...request: Parameters<LibraryProtocol[Name]>
  ) => Promise<ReturnType<LibraryProtocol[Name]>>
}

export interface OptionsApi {
  library: LibraryClient
  /** Asks for access to exactly these addresses' origins; false when refused. Call it straight from a click. */
  requestAccess(addresses: readonly string[]): Promise<boolean>
  onAccessChanged(listener: () => void): void
  readSettings(): Promise<Settings>
  /** How many settings are stored in a way that cannot be read. */
  countUnreadableSettings(): Promise<number>
  /** Calls back when they are changed, here or in another window, until the signal is aborted. */
  onSettingsChanged(listener: (settings: Settings) => void, signal: AbortSignal): void
  changeSettings(changes: Partial<Settings>): Promise<void>
  /** Remembers how far an import has come, until its end. */
  noteImport(progress: UnfinishedImport): Promise<void>
  noteImportEnd(): Promise<void>
  readUnfinishedImport(): Promise<UnfinishedImport | undefined>
  /** Hands the reader a file. */
  saveFile(file: Blob, name: string): void
}
