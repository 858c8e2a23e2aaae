import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toJson } from '../../../src/panel/export/to-json.ts'
import { COMPARISON } from '../../ui/example-comparison.ts'
import { HOSTILE_TEXTS, poison } from './hostile.ts'

const STEERING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/

test('names its format and holds all of the comparison', () => {
  const { format, version, comparison } = JSON.parse(toJson(COMPARISON))
  expect({ format, version }).toEqual({ format: 'parallax-comparison', version: 1 })
  expect(comparison).toEqual(JSON.parse(JSON.stringify(COMPARISON)))
})

test.each(HOSTILE_TEXTS)('gives %j back as it was, and turns no text around', (hostile) => {
  const poisoned = poison(hostile)
  const json = toJson(poisoned)
  expect(JSON.parse(json).comparison).toEqual(poisoned)
  expect(json).not.toMatch(STEERING)
})

test('gives any text back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (hostile) => {
      const poisoned = poison(hostile)
      expect(JSON.parse(toJson(poisoned)).comparison).toEqual(poisoned)
    }),
    { numRuns: 60 },
  )
})
