/** What the reader chose, kept in the browser's local storage. */
import { StorageItem } from 'webext-storage'

export type HighlightStyle = 'background' | 'underline' | 'none'

export interface Settings {
  /** The least probability that a match must have to be shown, 0 to 1. Higher: fewer matches, fewer wrong ones. */
  threshold: number
  /** How matches are marked in the page. */
  highlights: { quotations: HighlightStyle; claims: HighlightStyle }
  /** Origins that are compared without a click, each with its own permission: "https://www.example.org". */
  automaticSites: string[]
  /** Hosts that are never read: "bank.example"; their subdomains neither. */
  neverSites: string[]
  retention: { days: number; megabytes: number }
  /** Minutes between refreshes; 0: only by hand. */
  refreshMinutes: number
}

/**
 * What a reader who has changed nothing gets.
 *
 * @internal
 */
export const DEFAULT_SETTINGS: Settings = {
  threshold: 0,
  highlights: { quotations: 'background', claims: 'underline' },
  automaticSites: [],
  neverSites: [],
  retention: { days: 60, megabytes: 300 },
  refreshMinutes: 60,
}

const cell = new StorageItem<Settings>('settings')

/** Settings that an older Parallax did not know yet have their default. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULT_SETTINGS, ...(await cell.get()) }
}

export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await cell.set({ ...(await readSettings()), ...changes })
}

export function onSettingsChanged(listener: (settings: Settings) => void): void {
  cell.onChanged((settings) => listener({ ...DEFAULT_SETTINGS, ...settings }))
}
