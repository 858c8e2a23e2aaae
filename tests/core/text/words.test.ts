import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stem } from '../../../src/core/language/en/stem.ts'
import { isStopWord } from '../../../src/core/language/en/stop-words.ts'
import { splitWords, wordKey } from '../../../src/core/text/words.ts'

describe('wordKey', () => {
  it.each([
    ['Mexico’s', 'mexico'],
    ["Mexico's", 'mexico'],
    ['Nicolás', 'nicolas'],
    ['U.S.', 'usa'],
    ['US', 'usa'],
    ['USA', 'usa'],
    ['U.S.’s', 'usa'],
    ['us', 'us'],
    ['Us', 'us'],
    ['U.K.', 'uk'],
    ['UK', 'uk'],
    ['p.m.', 'pm'],
    ['1,000', '1000'],
    ['1,000.50', '1000.50'],
    ['3.5', '3.5'],
    ['1,5', '1,5'],
    ['don’t', "don't"],
    ['O’Brien', "o'brien"],
    ['ofﬁce', 'office'],
    ['co\u00ADoperate', 'cooperate'],
    ['МОСКВА', 'москва'],
    ['हिन्दी', 'हिन्दी'],
  ])('%s -> %s', (word, key) => expect(wordKey(word)).toBe(key))
})

describe('splitWords', () => {
  it.each([
    ["Mexico’s cartels—six—won't.", ['Mexico’s', 'cartels', 'six', "won't"]],
    ['The U.S. military, at 5 p.m.', ['The', 'U.S.', 'military', 'at', '5', 'p.m.']],
    ['$50,000 (3.5%) in 2025.', ['50,000', '3.5', 'in', '2025']],
    ['‘quoted’ words', ['quoted', 'words']],
    ["the senators' vote", ['the', 'senators', 'vote']],
    ['co-operate', ['co', 'operate']],
    ['东京 是 city', ['东京', '是', 'city']],
    ['It ended.Then', ['It', 'ended', 'Then']],
  ])('%s', (text, words) => expect(splitWords(text).map((word) => word.text)).toEqual(words))

  it('gives ordered, disjoint ranges that slice to the words, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0
        for (const { start, end, text: word } of splitWords(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(word)
          last = end
        }
      }),
    )
  })
})

describe('stem', () => {
  it.each([
    ['cartels', 'cartel'],
    ['countries', 'country'],
    ['crosses', 'cross'],
    ['pushes', 'push'],
    ['signed', 'sign'],
    ['signing', 'signs'],
    ['planned', 'plan'],
    ['planning', 'plans'],
    ['agreed', 'agree'],
    ['stated', 'states'],
    ['cooperate', 'cooperating'],
    ['denies', 'denied'],
    ['deny', 'denying'],
    ['said', 'say'],
    ['houses', 'house'],
    ['calls', 'calling'],
    ['passed', 'pass'],
    ['used', 'use'],
  ])('%s and %s share a stem', (one, other) => expect(stem(one)).toBe(stem(other)))

  it.each([
    ['nation', 'national'],
    ['news', 'new'],
    ['sing', 'sin'],
    ['bring', 'br'],
    ['need', 'ne'],
    ['this', 'thi'],
    ['crisis', 'crisi'],
    ['bus', 'bu'],
  ])('%s and %s do not', (one, other) => expect(stem(one)).not.toBe(stem(other)))
})

describe('isStopWord', () => {
  it('recognises function words, but not the country', () => {
    expect(['the', 'us', "don't"].map(isStopWord)).toEqual([true, true, true])
    expect(['usa', 'may', 'trump', ''].map(isStopWord)).toEqual([false, false, false, false])
  })
})

it('takes no mark for a word, even in scripts without spaces', () => {
  expect(splitWords('a.ภ.').map(({ key }) => key)).toEqual(['aภ'])
})

describe('splitWords, word by word', () => {
  /** What a word is, in one regular expression: slower, but easy to check. */
  const WORD =
    /\p{L}(?:\.\p{L})+(?:\.|(?![\p{L}\p{N}]))|\p{Nd}+(?:[.,]\p{Nd}+)+|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D]*(?:['’ʼ]\p{L}+)*/gu

  it('finds the same as one regular expression', () => {
    const character = fc.constantFrom(...'aBS1.,\'’- \n"_é½\u00AD\u200B\u0301😀𝒜')
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 20 }), (text) => {
        const expected = Array.from(text.matchAll(WORD), ({ 0: word, index }) => [index, word])
        expect(splitWords(text).map(({ start, text: word }) => [start, word])).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })
})
