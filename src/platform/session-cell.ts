/** One value that outlives the worker and ends with the browser's session. */
import { StorageItem } from 'webext-storage'

export interface Cell<Value> {
  get(): Promise<Value>
  set(value: Value): Promise<void>
}

export function sessionCell<Value extends object>(name: string, initial: Value): Cell<Value> {
  const item = new StorageItem<Value>(name, { area: 'session' })
  return {
    get: async () => (await item.get()) ?? initial,
    set: (value) => item.set(value as Exclude<Value, undefined>),
  }
}
