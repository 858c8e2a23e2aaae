/**
 * What Parallax remembers of each tab while the browser runs: session storage, so that neither a popup that
 * closes nor a worker that is put to sleep loses anything, and nothing is ever written to disk.
 */
import { StorageItemMap } from 'webext-storage'

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
