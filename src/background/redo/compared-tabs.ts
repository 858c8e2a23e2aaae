/** The tabs whose page the reader had compared: only there is a comparison redone without being asked for. */
import { sessionCell } from '../../platform/session-memory.ts'
import { inTurn } from '../in-turn.ts'

const KEY = 'comparedTabs'
const cell = sessionCell<{ ids: number[] }>(KEY, { ids: [] }, isList)

function isList(stored: unknown): stored is { ids: number[] } {
  const { ids } = Object(stored) as { ids?: unknown }
  return Array.isArray(ids) && ids.every((id) => typeof id === 'number')
}

export async function listComparedTabs(): Promise<number[]> {
  return (await cell.get()).ids
}

export function noteCompared(tabId: number): Promise<void> {
  return change((ids) => [...ids.filter((id) => id !== tabId), tabId])
}

export function noteLeft(tabId: number): Promise<void> {
  return change((ids) => ids.filter((id) => id !== tabId))
}

function change(to: (ids: number[]) => number[]): Promise<void> {
  return inTurn(KEY, async () => cell.set({ ids: to((await cell.get()).ids) }))
}
