// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { chooseStep, type Step } from '../../../src/content/highlights/choose-step.ts'

/** Highlights of these statements; the first few are above the window. */
function lay(statements: number[], above = 0) {
  return statements.map((statement, i) => {
    const range = document.createRange()
    range.getBoundingClientRect = () => ({ bottom: i < above ? -5 : 20 }) as DOMRect
    return { statement, range }
  })
}

test.each<[what: string, current: number | undefined, step: Step, above: number, reached: number]>([
  ['to the next one', 3, 'next', 0, 7],
  ['to the previous one', 7, 'previous', 0, 3],
  ['past further words of the same statement', 7, 'next', 0, 9],
  ['from the last to the first', 9, 'next', 0, 3],
  ['from the first to the last', 3, 'previous', 0, 9],
  ['from one that is no longer there', 4, 'next', 0, 7],
  ['at first, to the first in the window', undefined, 'next', 1, 7],
  ['at first, back to the last above the window', undefined, 'previous', 1, 3],
  ['at first, round to the beginning where all are above the window', undefined, 'next', 4, 3],
  ['at first, back to the last where all are above the window', undefined, 'previous', 4, 9],
])('goes %s', (_, current, step, above, reached) => {
  expect(chooseStep(lay([3, 7, 7, 9], above), current, step)).toBe(reached)
})

test('goes nowhere where nothing is highlighted', () => {
  expect(chooseStep([], undefined, 'next')).toBeUndefined()
})
