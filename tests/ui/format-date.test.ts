import { expect, test } from 'vitest'
import { formatAgo, formatDate } from '../../src/ui/format-date.ts'

test.each([
  ['2025-08-08', '8 Aug 2025'],
  ['2025-08-08T23:30:00-06:00', '8 Aug 2025'],
  ['2025-08', 'Aug 2025'],
  ['2025', '2025'],
  ['0800-01-02', '2 Jan 800'],
  ['2025-13-45', undefined],
  ['2025-02-30', undefined],
  ['2025-99', undefined],
  ['2757600-01-01', undefined],
  ['+275760-09-13T00:00:00Z', undefined],
  ['Friday', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s reads %s', (date, words) => {
  expect(formatDate(date)).toBe(words)
})

const NOW = Date.parse('2025-08-10T12:00:00Z')

test.each([
  ['2025-08-10T11:59:31Z', 'now'],
  ['2025-08-10T11:15:00Z', '45 minutes ago'],
  ['2025-08-10T09:00:00Z', '3 hours ago'],
  ['2025-08-09T11:00:00Z', 'yesterday'],
  ['2025-08-12T13:00:00Z', 'in 2 days'],
  ['2024-08-01T12:00:00Z', 'last year'],
])('%s is %s', (moment, words) => {
  expect(formatAgo(moment, NOW)).toBe(words)
})
