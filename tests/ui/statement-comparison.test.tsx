// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { StatementComparison } from '../../src/ui/statement-comparison.tsx'
import { COMPARISON, MATCHES, STATEMENTS } from './example-comparison.ts'

afterEach(cleanup)

const [quoted] = STATEMENTS as [(typeof STATEMENTS)[number]]
const own = MATCHES.filter(({ statement }) => statement === 0)

function show(changes: Partial<Parameters<typeof StatementComparison>[0]> = {}) {
  return render(<StatementComparison statement={quoted} matches={own} articles={COMPARISON.articles} {...changes} />)
    .container
}

function marksIn(element: Element | null | undefined): string[] {
  return Array.from(element?.querySelectorAll('mark') ?? [], (mark) => mark.textContent ?? '')
}

describe('StatementComparison', () => {
  test('shows the sentence and each version whole', () => {
    const container = show()
    expect(container.querySelector('.sentence')?.textContent).toBe(quoted.text)
    for (const { other } of own) expect(container.textContent).toContain(other.text)
  })

  test('marks the words that differ, on both sides', () => {
    const container = show()
    expect(marksIn(container.querySelector('.sentence'))).toEqual(['nine'])
    expect(marksIn(container.querySelector('blockquote'))).toEqual(['six'])
  })

  test('marks the sentence for the version that the reader looks at', () => {
    const container = show()
    fireEvent.mouseEnter(container.querySelectorAll('.version')[1] as Element)
    expect(marksIn(container.querySelector('.sentence'))).toEqual([])
  })

  test('marks the sentence for no version that is folded away', () => {
    const [marked, ...unmarked] = own as [(typeof own)[number], ...typeof own]
    const container = show({ matches: [...unmarked, { ...marked, other: { ...marked.other, id: 'gazette' } }] })
    expect(marksIn(container.querySelector('details'))).toEqual(['six'])
    expect(marksIn(container.querySelector('.sentence'))).toEqual([])
  })

  test('says of a fold how many versions differ', () => {
    const [marked] = own as [(typeof own)[number]]
    const versions = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...marked, other: { ...marked.other, id } }))
    expect(show({ matches: versions }).querySelector('summary')?.textContent).toBe('3 more versions, 3 differing')
  })

  test('each text tells its language, and its direction by itself', () => {
    const [herald, ...others] = COMPARISON.articles as [(typeof COMPARISON.articles)[number]]
    const container = show({ articles: [{ ...herald, inLanguage: 'es-MX' }, ...others], language: 'en-GB' })
    expect(container.querySelector('.sentence')?.closest('[lang]')?.getAttribute('lang')).toBe('en-GB')
    expect(container.querySelector('blockquote')?.closest('[lang]')?.getAttribute('lang')).toBe('es-MX')
    for (const text of container.querySelectorAll('.sentence, blockquote, .outlet')) {
      expect(text.closest('[dir]')?.getAttribute('dir')).toBe('auto')
    }
  })

  test('says in words what its edge says in colour', () => {
    show()
    expect(screen.getByRole('article', { name: 'Quotation' })).toBeTruthy()
  })

  test('puts each outlet before any outlet’s second version, and folds what is more than two', () => {
    const container = show()
    const outlets = Array.from(container.querySelectorAll('.source'), (source) => source.firstChild?.textContent)
    expect(outlets).toEqual(['The Herald', 'Courier', 'Script Kiddie', 'The Herald'])
    const folded = container.querySelector('details')
    expect(folded?.querySelector('summary')?.textContent).toBe('2 more versions')
    expect(folded?.querySelectorAll('.version')).toHaveLength(2)
  })

  test('names the speaker and the reporting verb', () => {
    expect(show().querySelector('.here .speaker')?.textContent).toBe('Ana Ruiz · said')
  })

  test('says the differences in words', () => {
    const [version] = show().querySelectorAll<HTMLElement>('.version')
    const differences = within(version as HTMLElement)
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(differences).toEqual(['Wording: here “nine”, there “six”', 'Source: only there “the engineer”'])
  })

  test('links web addresses alone, and lets them know nothing of the reader', () => {
    const links = show().querySelectorAll('a')
    expect(Array.from(links, ({ href }) => href)).toEqual(['https://herald.example/dam', 'https://herald.example/dam'])
    for (const link of links) expect(link.rel).toBe('noopener noreferrer')
  })

  test('the sentence is a button where it can be shown in the page, else plain text', () => {
    const onReveal = vi.fn()
    show({ onReveal })
    fireEvent.click(screen.getByRole('button', { name: quoted.text }))
    expect(onReveal).toHaveBeenCalledOnce()
    cleanup()
    show()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
