import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listFileNames, listQuarters, quarterMoment } from '../../../src/background/world-list/quarters.ts'

const at = (moment: string) => Date.parse(moment)

describe('listQuarters', () => {
  it.each([
    ['a quarter is over and its files are there', '2026-11-21T18:20:00Z', '202611211800'],
    ['its files may still be on their way', '2026-11-21T18:19:59Z', '202611211745'],
    ['a year has just begun', '2027-01-01T00:06:00Z', '202612312345'],
  ])('begins with the newest: %s', (_, now, newest) => {
    expect(listQuarters(at(now), 2)[0]).toBe(newest)
  })

  it('goes back as far as listings are kept', () => {
    const quarters = listQuarters(at('2026-11-21T18:20:00Z'), 2)
    expect(quarters.at(-1)).toBe('202611191830')
    expect(quarters).toEqual([...new Set(quarters)].sort().reverse())
  })

  it('names moments that it reads again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: at('9999-01-01T00:00:00Z') }), (now) => {
        for (const quarter of listQuarters(now, 1)) {
          expect(quarterMoment(quarter)).toBeLessThan(now)
          expect(quarterMoment(quarter)).toBeGreaterThanOrEqual(now - 86_400_000)
        }
      }),
    )
  })
})

describe('listFileNames', () => {
  it('names a file for each minute, in UTC', () => {
    const names = listFileNames('202611212345')
    expect(names).toHaveLength(15)
    expect(names[0]).toBe('20261121234500.gal.json.gz')
    expect(names.at(-1)).toBe('20261121235900.gal.json.gz')
  })
})
