import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { unpack } from '../../../src/background/sources/read-bounded.ts'

const bytes = (text: string | Buffer) => new Uint8Array(Buffer.from(text as string))

test.each([
  ['a packed text', gzipSync('text'), 'text'],
  ['a text', 'text', 'text'],
  ['nothing', '', ''],
])('%s', async (_, packed, text) => {
  expect(Buffer.from((await unpack(bytes(packed), 100)) ?? []).toString()).toBe(text)
})

test('what is packed may be no larger than the bound', async () => {
  expect(await unpack(bytes(gzipSync(Buffer.alloc(100_000_000))), 1_000_000)).toBeUndefined()
})

test('a damaged package is an error', async () => {
  await expect(unpack(bytes(gzipSync('text').subarray(0, 15)), 100)).rejects.toThrow()
})
