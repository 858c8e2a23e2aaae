import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isUpToDate, writeTrainedFile } from './trained-file.ts'

const root = mkdtempSync(join(tmpdir(), 'trained-file-'))
const file = { path: 'weights.ts', content: 'export const BIAS = −8.1\n', summary: '' }

afterAll(() => rmSync(root, { recursive: true }))

describe('a trained file', () => {
  it('is out of date where there is none', () => {
    expect(isUpToDate({ ...file, path: 'absent.ts' }, root)).toBe(false)
  })

  it('is up to date once it is written', () => {
    writeTrainedFile(file, root)
    expect(isUpToDate(file, root)).toBe(true)
  })

  it('is out of date as soon as a byte differs', () => {
    writeFileSync(join(root, file.path), `${file.content}\n`)
    expect(isUpToDate(file, root)).toBe(false)
  })
})
