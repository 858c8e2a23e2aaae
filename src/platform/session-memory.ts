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

/** Tells a value that was remembered from anything else; what is something else counts as never remembered. */
export type Recognise<Value> = (stored: unknown) => stored is Value

/** A value kept under a name; `initial` until something is set. */
export function sessionCell<Value extends object>(
  name: string,
  initial: Value,
  isRight: Recognise<Value>,
): SessionCell<Value> {
  const item = new StorageItem<unknown>(name, { area: 'session' })
  return {
    async get() {
      const stored = await item.get()
      return isRight(stored) ? stored : initial
    },
    set: (value) => item.set(value),
  }
}

/** One value for each tab. */
export class TabMemory<Value> {
  readonly #cells: StorageItemMap<unknown>
  readonly #isRight: Recognise<Value>

  constructor(name: string, isRight: Recognise<Value>) {
    this.#cells = new StorageItemMap<unknown>(name, { area: 'session' })
    this.#isRight = isRight
  }

  async recall(tabId: number): Promise<Value | undefined> {
    const stored = await this.#cells.get(String(tabId))
    return this.#isRight(stored) ? stored : undefined
  }

  /** @throws Error when the session's quota (10 MB for all tabs) is used up. */
  async remember(tabId: number, value: Value): Promise<void> {
    await this.#cells.set(String(tabId), value)
  }

  async forget(tabId: number): Promise<void> {
    await this.#cells.remove(String(tabId))
  }
}
