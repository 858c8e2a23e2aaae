// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { Card } from '../../../src/content/card/card.tsx'
import { CROWDED } from '../../ui/crowded-comparison.ts'

afterEach(cleanup)

function show(index: number, onClose = () => {}): Element {
  const { article, articles, origins } = CROWDED
  const matches = CROWDED.matches.filter((match) => match.statement === index)
  return render(<Card content={{ page: article, matches, articles, origins }} onClose={onClose} />).container
}

function openFolds(container: Element): (string | null | undefined)[] {
  return Array.from(container.querySelectorAll('details[open] > summary'), ({ textContent }) => textContent)
}

test('versions that differ are in sight, and the others folded', () => {
  expect(openFolds(show(0))).toEqual([])
})

test('the difference is named first', () => {
  expect(show(0).textContent).toMatch(/^×Number AP says 11; this page says 12\./)
})

test('the sentence that was clicked is not repeated', () => {
  expect(show(2).textContent).not.toContain(CROWDED.statements[2]?.text)
})

test('where none differs, those that agree are open', () => {
  expect(openFolds(show(4))).toEqual(['Also in BBC News and The Hill'])
})

test('versions of one origin are one', () => {
  expect(show(0).textContent).toContain('Much the same in Reuters and AFP')
})

test('its button closes it', () => {
  const onClose = vi.fn()
  show(2, onClose)
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledOnce()
})
