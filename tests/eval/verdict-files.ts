/** The verdicts of readers on what was shown on the newsstand: those of the shared data, and those on later answers. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { NEWSSTAND_VERDICTS } from './shared-data.ts'

const OWN_VERDICTS = resolve(import.meta.dirname, 'verdicts')

/** Those that come with the data first. */
export function listVerdictFiles(): string[] {
  const own = readdirSync(OWN_VERDICTS).filter((name) => name.endsWith('.jsonl'))
  return [NEWSSTAND_VERDICTS, ...own.sort().map((name) => join(OWN_VERDICTS, name))]
}

/** One verdict a line, in JSON. */
export function readVerdictLines(): string[] {
  return listVerdictFiles().flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
}
