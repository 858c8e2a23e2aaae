/**
 * A storage under which a program may die at any of its calls, as a worker does that the browser ends: that call and all
 * later ones fail, and what was not committed is rolled back. What was committed stays for the program that comes after.
 */
import { fakeBrowser } from '@webext-core/fake-browser'
import { IDBCursor, IDBDatabase, IDBFactory, IDBIndex, IDBObjectStore } from 'fake-indexeddb'
import { vi } from 'vitest'

/** Where a program calls the storage; `objectStore` and its like only name things. */
const CALLS: [prototype: object, names: string[]][] = [
  [IDBFactory.prototype, ['open', 'deleteDatabase']],
  [IDBDatabase.prototype, ['transaction']],
  [IDBObjectStore.prototype, ['put', 'delete', 'get', 'getKey', 'getAll', 'getAllKeys', 'count']],
  [IDBIndex.prototype, ['get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor']],
  [IDBCursor.prototype, ['continue']],
]

export interface MortalStorage {
  /** The program dies at the n-th call from now, counted from 1. */
  dieAt(call: number): void
  /** Another program begins, which lives. */
  revive(): void
  /** Whether no program has died yet. */
  readonly lived: boolean
}

/** Replaces the storage of this process; `vi.restoreAllMocks()` brings the old one back. */
export function openMortalStorage(): MortalStorage {
  globalThis.indexedDB = new IDBFactory()
  fakeBrowser.reset()
  vi.stubGlobal('chrome', fakeBrowser)
  let left = Number.POSITIVE_INFINITY
  let dead = false
  let died = false
  const running = new Set<IDBTransaction>()

  function step(): void {
    if (!dead && --left > 0) return
    dead = true
    died = true
    for (const transaction of running) rollBack(transaction)
    running.clear()
    throw new Error('The program is dead.')
  }

  function watch(owner: object, name: string): void {
    const call = Reflect.get(owner, name) as (...given: unknown[]) => unknown
    vi.spyOn(owner as Record<string, (...given: unknown[]) => unknown>, name).mockImplementation(function (
      this: unknown,
      ...given
    ) {
      // That of an upgrade belongs to `open`: the storage begins it by itself.
      if (given[1] !== 'versionchange') step()
      const result = call.apply(this, given)
      if (name === 'transaction') running.add(result as IDBTransaction)
      return result
    })
  }

  for (const [prototype, names] of CALLS) for (const name of names) watch(prototype, name)
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session]) {
    for (const name of ['get', 'set', 'remove']) watch(area, name)
  }
  return {
    dieAt(call) {
      left = call
    },
    revive() {
      left = Number.POSITIVE_INFINITY
      dead = false
    },
    get lived() {
      return !died
    },
  }
}

/** Nothing where it has been committed. */
function rollBack(transaction: IDBTransaction): void {
  try {
    transaction.abort()
  } catch (error) {
    if ((error as DOMException).name !== 'InvalidStateError') throw error
  }
}

/** What a dead program had under way comes to nothing, and nobody is left to hear of it. @returns what undoes this. */
export function ignoreTheDead(): () => void {
  const listeners = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', () => {})
  return () => {
    process.removeAllListeners('unhandledRejection')
    for (const listener of listeners) process.on('unhandledRejection', listener)
  }
}
