import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveInGrid } from '../../../src/panel/picture/move-in-grid.ts'

const SIZE = { rows: 3, columns: 4 }

test.each([
  ['ArrowDown', false, [2, 1]],
  ['ArrowUp', false, [0, 1]],
  ['ArrowRight', false, [1, 2]],
  ['ArrowLeft', false, [1, 0]],
  ['Home', false, [1, 0]],
  ['End', false, [1, 3]],
  ['Home', true, [0, 0]],
  ['End', true, [2, 3]],
] as const)('%s, with Control %s, leads from row 1, column 1 to %j', (key, ctrlKey, [row, column]) => {
  expect(moveInGrid({ key, ctrlKey }, { row: 1, column: 1 }, SIZE, false)).toEqual({ row, column })
})

test('left and right are where the reader sees them', () => {
  const from = { row: 1, column: 1 }
  expect(moveInGrid({ key: 'ArrowLeft', ctrlKey: false }, from, SIZE, true)).toEqual({ row: 1, column: 2 })
  expect(moveInGrid({ key: 'ArrowRight', ctrlKey: false }, from, SIZE, true)).toEqual({ row: 1, column: 0 })
})

test.each(['Tab', 'Enter', 'a', 'Escape'])('%s is left to the browser', (key) => {
  expect(moveInGrid({ key, ctrlKey: false }, { row: 0, column: 0 }, SIZE, false)).toBeUndefined()
})

test('no key leads out of the grid', () => {
  const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End')
  const place = fc.record({ row: fc.nat(SIZE.rows - 1), column: fc.nat(SIZE.columns - 1) })
  fc.assert(
    fc.property(key, fc.boolean(), place, fc.boolean(), (name, ctrlKey, from, rightToLeft) => {
      const { row = -1, column = -1 } = moveInGrid({ key: name, ctrlKey }, from, SIZE, rightToLeft) ?? {}
      return row >= 0 && row < SIZE.rows && column >= 0 && column < SIZE.columns
    }),
  )
})
