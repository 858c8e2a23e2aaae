/** The readings under way or done, by tab, as the browser's session keeps them. */
import type { Listing } from '../../core/model/listing.ts'
import type { Reading } from '../../messaging/reading.ts'

export interface StoredReading extends Reading {
  /** Still to be read. */
  queue: Listing[]
  /** The addresses of all its pages, for the access to them. */
  addresses: string[]
}

/** By the tab's id. */
export type StoredReadings = Readonly<Record<number, StoredReading>>

/** The addresses that readings need access to: those of tabs that wait for it or read. */
export function listNeeded(readings: StoredReadings): string[] {
  return Object.values(readings).flatMap(({ state, addresses }) => (state === 'done' ? [] : addresses))
}
