import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ChunkReader } from '../../../../src/core/library/segment/token-cache.ts'
import { splitWords } from '../../../../src/core/text/words.ts'

/** What joins words, what parts them, and letters of several scripts. */
const text = fc.string({ unit: fc.constantFrom(...'aB1.,\'’- \n"é\u00AD\u200Bภ字😀'), maxLength: 40 })

function readKeys(texts: readonly string[]): string[][] {
  const keys: string[][] = []
  const reader = new ChunkReader((chunk) => keys.push(splitWords(chunk).map(({ key }) => key)))
  return texts.map((one) => reader.read(one, 0, one.length).flatMap((chunk) => keys[chunk] ?? []))
}

describe('ChunkReader', () => {
  it('reads the words of a text as if it were taken apart whole', () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(readKeys(texts)).toEqual(texts.map((one) => splitWords(one).map(({ key }) => key)))
      }),
    )
  })

  it('reads a stretch as a text of its own', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (whole, a, b) => {
        const [start, end] = [Math.min(a, b, whole.length), Math.min(Math.max(a, b), whole.length)]
        const chunks: string[] = []
        const reader = new ChunkReader((chunk) => chunks.push(chunk))
        const read = reader.read(whole, start, end).map((chunk) => chunks[chunk])
        const own = new ChunkReader((chunk) => chunks.push(chunk))
        chunks.length = 0
        const stretch = whole.slice(start, end)
        expect(read).toEqual(own.read(stretch, 0, stretch.length).map((chunk) => chunks[chunk]))
      }),
    )
  })

  it('takes each different piece once, however many there are', () => {
    const taken: string[] = []
    const reader = new ChunkReader((chunk) => taken.push(chunk))
    const words = Array.from({ length: 20_000 }, (_, i) => `w${i}`)
    const line = words.join(' ')
    const once = reader.read(line, 0, line.length)
    expect(reader.read(line, 0, line.length)).toEqual(once)
    expect(taken).toEqual(words)
  })
})
