/**
 * What was found damaged and how it was mended: for the options page, since the reader has nothing to do about it. In
 * local storage, so that it outlives the library that it is about; without a word of what is in there.
 */
import { StorageItem } from 'webext-storage'

/** `indexesRebuilt`, `segmentsRestored` from their articles · `listingsForgotten` until the list is fetched again ·
 * `settingsSetAside`. */
const DAMAGES = ['indexesRebuilt', 'segmentsRestored', 'listingsForgotten', 'settingsSetAside'] as const

export type Damage = (typeof DAMAGES)[number]

export interface DamageNote {
  /** ISO 8601 day: "2026-11-21". */
  day: string
  damage: Damage
  /** How many of them, on that day. */
  count: number
}

/** Enough to see that a disk is failing. */
const MAX_NOTES = 20
const DAY_LENGTH = 10

const cell = new StorageItem<unknown>('damage')

/** Notes are written one after another. */
let writing: Promise<void> = Promise.resolve()

/** Notes what was found. Never rejects: a log must not break what it is about. */
export function noteDamage(damage: Damage, count: number): Promise<void> {
  writing = writing.then(() => write(damage, count)).catch(() => undefined)
  return writing
}

/** The newest first. */
export async function readDamage(): Promise<DamageNote[]> {
  const stored = await cell.get()
  return Array.isArray(stored) ? stored.filter(isNote) : []
}

async function write(damage: Damage, count: number): Promise<void> {
  const day = new Date().toISOString().slice(0, DAY_LENGTH)
  const notes = await readDamage()
  const isSame = (note: DamageNote) => note.day === day && note.damage === damage
  const before = notes.find(isSame)?.count ?? 0
  const others = notes.filter((note) => !isSame(note))
  await cell.set([{ day, damage, count: before + count }, ...others].slice(0, MAX_NOTES))
}

function isNote(value: unknown): value is DamageNote {
  const { day, damage, count } = Object(value) as Partial<Record<keyof DamageNote, unknown>>
  return typeof day === 'string' && typeof count === 'number' && DAMAGES.some((known) => known === damage)
}
