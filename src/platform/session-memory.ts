/**
 * What outlives the worker and ends with the browser's session: session storage, so that neither a popup that closes
 * nor a worker that is put to sleep loses anything, and nothing is ever written to disk.
 */
import { StorageItem, StorageItemMap } from 'webext-storage'

/** One value. */
interface SessionCell<Value> {
  get(): Promise<Value>
  set(value: Value): Promise<void>
}

/** A value kept under a name; `initial` until something is set. */
export function sessionCell<Value extends object>(name: string, initial: Value): SessionCell<Value> {
  const item = new StorageItem<Value>(name, { area: 'session' })
  return {
    get: async () => (await item.get()) ?? initial,
    set: (value) => item.set(value as Exclude<Value, undefined>),
  }
}

/** One value for each tab. */
export class TabMemory<Value> {
  readonly #cells: StorageItemMap<Value>

  constructor(name: string) {
    this.#cells = new StorageItemMap<Value>(name, { area: 'session' })
  }

  async recall(tabId: number): Promise<Value | undefined> {
    return this.#cells.get(String(tabId))
  }

  /** @throws Error when the session's quota (10 MB for all tabs) is used up. */
  async remember(tabId: number, value: Exclude<Value, undefined>): Promise<void> {
    await this.#cells.set(String(tabId), value)
  }

  async forget(tabId: number): Promise<void> {
    await this.#cells.remove(String(tabId))
  }
}
