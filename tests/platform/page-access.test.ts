import { beforeEach, expect, test, vi } from 'vitest'
import { readContentType } from '../../src/platform/page-access.ts'

const executeScript = vi.hoisted(() => vi.fn())
vi.mock('webextension-polyfill', () => ({ default: { scripting: { executeScript } } }))

beforeEach(() => executeScript.mockReset())

test('says what kind of document a tab shows', async () => {
  executeScript.mockResolvedValue([{ frameId: 0, result: 'application/pdf' }])
  expect(await readContentType(1)).toBe('application/pdf')
})

test('rejects where Firefox runs no script and says nothing', async () => {
  executeScript.mockResolvedValue([null])
  await expect(readContentType(1)).rejects.toThrow('runs no script')
})
