import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TokenCache } from '../../../../src/core/library/segment/token-cache.ts'
import { splitWords } from '../../../../src/core/text/words.ts'

/** What joins words, what separates them, and letters of several scripts. */
const text = fc.string({ unit: fc.constantFrom(...'aB1.,\'’- \n"é\u00AD\u200Bภ字😀'), maxLength: 40 })

function readKeys(texts: readonly string[]): string[][] {
  const keys: string[][] = []
  const cache = new TokenCache((token) => keys.push(splitWords(token).map(({ key }) => key)))
  return texts.map((one) => cache.read(one, 0, one.length).flatMap((token) => keys[token] ?? []))
}

describe('TokenCache', () => {
  it('reads the words that splitting the whole text gives', () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(readKeys(texts)).toEqual(texts.map((one) => splitWords(one).map(({ key }) => key)))
      }),
    )
  })

  it('reads a stretch as if it were a text of its own', () => {
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (whole, a, b) => {
        const [start, end] = [Math.min(a, b, whole.length), Math.min(Math.max(a, b), whole.length)]
        const tokens: string[] = []
        const cache = new TokenCache((token) => tokens.push(token))
        const read = cache.read(whole, start, end).map((token) => tokens[token])
        const own = new TokenCache((token) => tokens.push(token))
        tokens.length = 0
        const stretch = whole.slice(start, end)
        expect(read).toEqual(own.read(stretch, 0, stretch.length).map((token) => tokens[token]))
      }),
    )
  })

  it('splits each distinct token once, however many there are', () => {
    const split: string[] = []
    const cache = new TokenCache((token) => split.push(token))
    const words = Array.from({ length: 20_000 }, (_, i) => `w${i}`)
    const line = words.join(' ')
    const once = cache.read(line, 0, line.length)
    expect(cache.read(line, 0, line.length)).toEqual(once)
    expect(split).toEqual(words)
  })
})
