import { expect, test } from 'vitest'
import { toIsoMoment } from '../../../src/core/model/iso-moment.ts'

test.each([
  ['Fri, 08 Aug 2025 09:00:00 GMT', '2025-08-08T09:00:00.000Z'],
  ['2025-08-08T09:00:00+02:00', '2025-08-08T07:00:00.000Z'],
  ['Fri, 08 Aug 12025 09:00:00 GMT', undefined],
  ['+275760-09-13T00:00:00Z', undefined],
  ['+275760-09-14T00:00:00Z', undefined],
  ['-000001-01-01T00:00:00Z', undefined],
  ['2025-99-99', undefined],
  ['yesterday', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is the moment %s', (date, moment) => {
  expect(toIsoMoment(date)).toBe(moment)
})
