// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { Card } from '../../../src/content/card/card.tsx'
import { toCardContent } from '../../../src/content/card/to-card-content.ts'
import { CROWDED } from '../../ui/crowded-comparison.ts'

afterEach(cleanup)

function show(indices: number[], onClose = () => {}): Element {
  return render(<Card content={toCardContent(CROWDED, indices)} onClose={onClose} />).container
}

function openFolds(container: Element): (string | null | undefined)[] {
  return Array.from(container.querySelectorAll('details[open] > summary'), ({ textContent }) => textContent)
}

test('the difference is named first', () => {
  expect(show([0]).textContent).toMatch(/^×Number AP says 11; this page says 12\./)
})

test('the sentence that was clicked is not repeated', () => {
  expect(show([2]).textContent).not.toContain(CROWDED.statements[2]?.text)
})

test('of several statements each has its sentence', () => {
  const sentences = Array.from(show([2, 4]).querySelectorAll('.sentence'), ({ textContent }) => textContent)
  expect(sentences).toEqual([CROWDED.statements[2]?.text, CROWDED.statements[4]?.text])
})

test('says so where no other outlet reports what was selected', () => {
  expect(show([]).textContent).toContain('No other outlet in your library was found to say this.')
})

test('versions that differ are in sight, and the others folded', () => {
  expect(openFolds(show([0]))).toEqual([])
})

test('where none differs, those that agree are open', () => {
  expect(openFolds(show([4]))).toEqual(['Also in BBC News and The Hill'])
})

test('versions of one origin are one', () => {
  expect(show([0]).textContent).toContain('Much the same in Reuters and AFP')
})

test('its button closes it', () => {
  const onClose = vi.fn()
  show([2], onClose)
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledOnce()
})
