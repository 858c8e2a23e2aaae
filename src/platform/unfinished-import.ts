/** How far an import has come. It outlives the page that imports, which may be closed before the end. */
import { StorageItem } from 'webext-storage'

export interface UnfinishedImport {
  /** Of the file. */
  name: string
  /** Articles that were given to the library. */
  done: number
  total: number
}

const cell = new StorageItem<unknown>('import')

/** Undefined where the last import came to its end. */
export async function readUnfinishedImport(): Promise<UnfinishedImport | undefined> {
  const stored = await cell.get()
  const { name, done, total } = Object(stored) as Partial<UnfinishedImport>
  const isRight = typeof name === 'string' && typeof done === 'number' && typeof total === 'number'
  return isRight ? { name, done, total } : undefined
}

export async function noteImport(progress: UnfinishedImport): Promise<void> {
  await cell.set({ ...progress })
}

export async function noteImportEnd(): Promise<void> {
  await cell.remove()
}
