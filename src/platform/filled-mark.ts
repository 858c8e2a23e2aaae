/**
 * Whether this reader's library was ever filled with the bundled articles. Not in the library itself: after it was
 * deleted as a whole, a new one must not look like the first.
 */
import { StorageItem } from 'webext-storage'

const mark = new StorageItem<unknown>('filled')

export async function wasFilled(): Promise<boolean> {
  return (await mark.get()) === true
}

export async function markFilled(): Promise<void> {
  await mark.set(true)
}
