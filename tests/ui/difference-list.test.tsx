// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, test, vi } from 'vitest'
import { DifferenceList } from '../../src/ui/difference-list.tsx'
import { listTellingDifferences } from '../../src/ui/list-telling-differences.ts'
import { CROWDED } from './crowded-comparison.ts'

afterEach(cleanup)

const { article, statements } = CROWDED
const rows = listTellingDifferences(CROWDED)

function show(onReveal?: (statement: number) => void): HTMLElement[] {
  render(<DifferenceList rows={rows} page={article} statements={statements} onReveal={onReveal} />)
  return screen.getAllByRole('listitem')
}

function linesOf(row: HTMLElement | undefined): (string | null)[] {
  return Array.from(row?.querySelectorAll('.kind, .side') ?? [], ({ textContent }) => textContent)
}

test('a row has the words of the page and those of others in their place, in their sentences', () => {
  const [number, source, certainty] = show()
  expect(linesOf(number)).toEqual([
    'Number',
    'This pageAt least 12 people were killed when the dam above Santa Rita …',
    'AP, Reuters and AFPAt least 11 people were killed when a dam above Santa Rita …AP reported 1 day earlier.',
    'BBC NewsNine people are known to have died in the flood, BBC News understands.BBC News reported 1 day earlier.',
  ])
  expect(number?.textContent).toMatch(/1 more version: El País$/)
  expect(linesOf(source)[1]).toMatch(/^This page… .*the governor said\.$/)
  expect(linesOf(certainty)[1]).toBe(
    'This pageAt least 12 people were killed when the dam above Santa Rita gave way on Sunday, the governor said. without these words',
  )
})

test('what is less sure says so', () => {
  expect(linesOf(show().at(-1))[0]).toBe('Number · less sure')
})

test('each outlet is linked to its own sentence', () => {
  const [number] = show()
  const links = Array.from(number?.querySelectorAll('a') ?? [], ({ href }) => decodeURIComponent(href))
  expect(links[0]).toBe('https://ap.example/dam#:~:text=At least 11 people were,collapsed on Sunday, officials said.')
  expect(links).toHaveLength(4)
})

test('the words of the page show its statement there, and say the difference in a sentence', () => {
  const onReveal = vi.fn()
  show(onReveal)
  fireEvent.click(screen.getByTitle('The Hill says “allegedly”; this page leaves that out.'))
  expect(onReveal).toHaveBeenCalledWith(0)
})

test('without a page to show them in they are plain text', () => {
  show()
  expect(screen.queryByRole('button')).toBeNull()
})
