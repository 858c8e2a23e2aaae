// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { TextRange } from '../../src/core/model/range.ts'
import { Excerpt } from '../../src/ui/excerpt.tsx'

afterEach(cleanup)

const TEXT =
  'At least 12 people were killed when the dam above Santa Rita gave way on Sunday, the governor told reporters in the capital.'

function find(words: string): TextRange {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}

function show(marks: TextRange[], around?: TextRange[]): Element {
  const { container } = render(
    <Excerpt text={TEXT} marks={marks} {...(around && { around })} length={40}>
      {(words) => <p>{words}</p>}
    </Excerpt>,
  )
  return container.querySelector('p') as Element
}

test.each<[words: string[], excerpt: string]>([
  [[], 'At least 12 people were killed when the …'],
  [['gave way'], '… Santa Rita gave way on Sunday, the …'],
  [['12', 'capital'], 'At least 12 people … in the capital.'],
])('around %j: %s', (words, excerpt) => {
  const shown = show(words.map(find))
  expect(shown.textContent).toBe(excerpt)
  expect(Array.from(shown.querySelectorAll('mark'), ({ textContent }) => textContent)).toEqual(words)
})

test('what stays in sight need not be what is marked', () => {
  const shown = show([], [find('gave way')])
  expect(shown.textContent).toContain('gave way')
  expect(shown.querySelector('mark')).toBeNull()
})

test('is whole on demand, with all its marks, and says so', () => {
  const shown = show([find('gave way')])
  const button = screen.getByRole('button', { name: 'Whole sentence' })
  expect(button.getAttribute('aria-expanded')).toBe('false')
  fireEvent.click(button)
  expect(shown.textContent).toBe(TEXT)
  expect(shown.querySelector('mark')?.textContent).toBe('gave way')
  expect(screen.getByRole('button', { name: 'Shorter' }).getAttribute('aria-expanded')).toBe('true')
})

test('has no button where nothing is left out', () => {
  render(
    <Excerpt text="It held." marks={[]} length={40}>
      {(words) => <p>{words}</p>}
    </Excerpt>,
  )
  expect(screen.queryByRole('button')).toBeNull()
})
