import { beforeEach, expect, test, vi } from 'vitest'
import { readFragments } from '../../src/background/html-reader.ts'
import type { HtmlFragment } from '../../src/messaging/reader-protocol.ts'

const sent: HtmlFragment[][] = []

vi.mock('../../src/platform/document-reader.ts', () => ({ openDocumentReader: async () => {} }))
vi.mock('../../src/messaging/protocol.ts', () => ({
  sendMessage: async (_: string, fragments: HtmlFragment[]) => {
    sent.push(fragments)
    return fragments.map(({ title, html }) => ({ title, body: html.slice(0, 1) }))
  },
}))

beforeEach(() => {
  sent.length = 0
})

test.each([
  ['nothing', [], []],
  ['ordinary entries', [1000, 2000, 3000], [3]],
  ['long entries', [400_000, 400_000, 400_000, 400_000], [2, 2]],
  ['an entry that is longer than a message', [10, 5_000_000, 10], [1, 1, 1]],
])('sends %s in messages that are packed in a moment', async (_, lengths, sizes) => {
  const fragments = lengths.map((length, i) => ({ title: `${i}`, html: 'x'.repeat(length) }))
  const read = await readFragments(fragments)
  expect(sent.map(({ length }) => length)).toEqual(sizes)
  expect(read).toEqual(fragments.map(({ title }) => ({ title, body: 'x' })))
})
