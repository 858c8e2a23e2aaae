import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addOccurrence,
  isInHeadline,
  numberOf,
  occurrencesOf,
  readOccurrences,
  toEntry,
} from '../../../../src/core/library/segment/occurrences.ts'

const places = fc.uniqueArray(fc.nat(400), { maxLength: 400 })

it('counts the statements of each part of an article', () => {
  fc.assert(
    fc.property(places, (places) => {
      const body = places.filter((place) => place > 4).length
      expect(readOccurrences(places.reduce(addOccurrence, 0))).toEqual({
        inHeadline: places.includes(0),
        lead: places.filter((place) => place > 0 && place <= 4).length,
        body: Math.min(body, 255),
      })
    }),
  )
})

it('lie beside a number', () => {
  fc.assert(
    fc.property(places, fc.nat(2 ** 20 - 1), (places, number) => {
      const occurrences = places.reduce(addOccurrence, 0)
      const entry = toEntry(number, occurrences)
      expect([numberOf(entry), occurrencesOf(entry)]).toEqual([number, occurrences])
      expect(isInHeadline(entry)).toBe(places.includes(0))
    }),
  )
})

it('have no room beside a larger number', () => {
  expect(() => toEntry(2 ** 20, 0)).toThrow(RangeError)
})
