/** What the reader chose, kept in the browser's local storage. */
import { StorageItem } from 'webext-storage'
import { noteDamage } from './damage-log.ts'
import { parseSettings } from './parse-settings.ts'

/** The looks of a highlight: with a background and a line, with the line alone, or unmarked. */
export type HighlightStyle = 'background' | 'underline' | 'none'

export interface Settings {
  /** The probability that a match must have to be shown, 0 to 1. Higher: fewer matches, and fewer wrong ones. */
  threshold: number
  /** How matches are marked in the page. */
  highlights: { quotations: HighlightStyle; claims: HighlightStyle }
  /** Origins that are compared without a click, each with its own permission: "https://www.example.org". */
  automaticSites: string[]
  /** Hosts that are never read, nor are their subdomains: "bank.example". */
  neverSites: string[]
  retention: { days: number; megabytes: number }
  /** Minutes between refreshes; 0 means only by hand. */
  refreshMinutes: number
  /** Which of the world's headlines are kept. Without languages (BCP 47, "en"), those of the browser. */
  worldList: { languages: string[]; days: number }
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
  worldList: { languages: [], days: 2 },
}

const cell = new StorageItem<unknown>('settings')
/** What was stored when something of it could not be read, for whoever can. */
const setAside = new StorageItem<unknown>('settingsSetAside')

/** What the reader chose, and the default for any setting that is not there or cannot be read. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await cell.get(), DEFAULT_SETTINGS).settings
}

/** How much of what the reader chose cannot be read: until the next change it is still there. */
export async function countUnreadableSettings(): Promise<number> {
  return parseSettings(await cell.get(), DEFAULT_SETTINGS).unreadable
}

export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  const stored = await cell.get()
  const { settings, unreadable } = parseSettings(stored, DEFAULT_SETTINGS)
  if (unreadable > 0) {
    await setAside.set(stored)
    void noteDamage('settingsSetAside', unreadable)
  }
  await cell.set({ ...settings, ...changes })
}

/** Calls back at every change, until the signal is aborted. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  cell.onChanged((stored) => listener(parseSettings(stored, DEFAULT_SETTINGS).settings), signal)
}
