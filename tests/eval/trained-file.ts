/** A source file that training writes, and whether the one on disk is what training gives. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const REPOSITORY = resolve(import.meta.dirname, '../..')

export interface TrainedFile {
  /** Relative to the repository's root. */
  path: string
  content: string
  /** What it was made from and what it reaches, in a line or two for the terminal. */
  summary: string
}

export function writeTrainedFile({ path, content }: TrainedFile, root = REPOSITORY): void {
  writeFileSync(join(root, path), content)
}

/** Whether the file on disk holds these very bytes. */
export function isUpToDate({ path, content }: TrainedFile, root = REPOSITORY): boolean {
  const file = join(root, path)
  return existsSync(file) && readFileSync(file).equals(Buffer.from(content))
}
