// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { chooseVersions } from '../../src/ui/choose-versions.ts'
import { StatementComparison, type StatementComparisonProps } from '../../src/ui/statement-comparison.tsx'
import { CROWDED } from './crowded-comparison.ts'
import { COMPARISON, MATCHES, STATEMENTS } from './example-comparison.ts'

afterEach(cleanup)

const [quoted] = STATEMENTS as [(typeof STATEMENTS)[number]]
const own = MATCHES.filter(({ statement }) => statement === 0)

function show(changes: Partial<StatementComparisonProps> = {}, matches = own, articles = COMPARISON.articles) {
  const versions = chooseVersions(matches, articles, [])
  return render(<StatementComparison statement={quoted} versions={versions} page={COMPARISON.article} {...changes} />)
    .container
}

function showCrowded(index: number) {
  const { article, articles, origins, statements } = CROWDED
  const matches = CROWDED.matches.filter(({ statement }) => statement === index)
  const versions = chooseVersions(matches, articles, origins)
  return render(<StatementComparison statement={statements[index] ?? quoted} versions={versions} page={article} />)
    .container
}

function summaries(container: Element): (string | null)[] {
  return Array.from(container.querySelectorAll('summary'), ({ textContent }) => textContent)
}

/** The outlets whose versions are in sight while every fold is closed. */
function outletsInSight(container: Element): (string | null)[] {
  const outlets = [...container.querySelectorAll('.outlet')].filter((outlet) => !outlet.closest('details'))
  return outlets.map(({ textContent }) => textContent)
}

function marksIn(element: Element | null | undefined): string[] {
  return Array.from(element?.querySelectorAll('mark') ?? [], (mark) => mark.textContent ?? '')
}

describe('StatementComparison', () => {
  test('shows the sentence whole, and one version of each outlet', () => {
    const container = show()
    expect(container.querySelector('.sentence')?.textContent).toBe(quoted.text)
    const [best, , courier, script] = own.map(({ other }) => other.text)
    expect(Array.from(container.querySelectorAll('blockquote'), ({ textContent }) => textContent)).toEqual([
      best,
      courier,
      script,
    ])
  })

  test('marks the words that differ, on both sides', () => {
    const container = show()
    expect(marksIn(container.querySelector('.sentence'))).toEqual(['nine'])
    expect(marksIn(container.querySelector('blockquote'))).toEqual(['six', 'the engineer'])
  })

  test('marks the sentence for the version that the reader looks at', () => {
    const container = show()
    fireEvent.mouseEnter(container.querySelectorAll('.version')[1] as Element)
    expect(marksIn(container.querySelector('.sentence'))).toEqual([])
  })

  test('marks the sentence for no version that is folded away', () => {
    const [marked] = own as [(typeof own)[number]]
    const container = show({}, [{ ...marked, differences: [] }])
    expect(marksIn(container.querySelector('details'))).toEqual(['six'])
    expect(marksIn(container.querySelector('.sentence'))).toEqual([])
  })

  test('has two versions that differ in sight, and names the others', () => {
    const container = showCrowded(0)
    expect(outletsInSight(container)).toEqual(['AP', 'BBC News'])
    expect(summaries(container)).toEqual([
      'Much the same in Reuters and AFP',
      '2 more versions: The Hill and El País',
      'Also in NPR',
      'Perhaps also in Fox News and Vox',
    ])
  })

  test('names the outlets that agree in one line, and their sentences are in it', () => {
    const container = showCrowded(1)
    expect(outletsInSight(container)).toEqual([])
    expect(summaries(container)).toEqual(['Also in AP, Reuters and 4 more', expect.stringMatching(/^Much the same in/)])
    expect(container.querySelectorAll('details .version')).toHaveLength(6)
    expect(Array.from(container.querySelectorAll('details blockquote'), ({ textContent }) => textContent)).toEqual([
      '“We will rebuild every house,” Ruiz said on Sunday.',
      '“We will rebuild every house,” Ruiz said.',
    ])
  })

  test('does not repeat a sentence that was just read', () => {
    const [, , courier] = own as [unknown, unknown, (typeof own)[number]]
    const copy = { ...courier, other: { ...courier.other, id: 'script' } }
    const container = show({}, [courier, copy])
    expect(summaries(container)).toEqual(['Also in Courier and Script Kiddie', 'The same in Script Kiddie'])
    expect(container.querySelectorAll('blockquote')).toHaveLength(1)
    expect(container.querySelector('.others .version')?.textContent).toBe('Script Kiddiein the same words')
  })

  test('has less sure versions in sight where it has no others, and says what they are', () => {
    const container = showCrowded(3)
    expect(outletsInSight(container)).toEqual(['Vox'])
    expect(container.querySelector('.unsure')?.textContent).toBe('Less sure')
    expect(marksIn(container.querySelector('.sentence'))).toEqual(['Thursday'])
  })

  test('says which fold the reader opens, and opens those that it is told to', () => {
    const onFold = vi.fn()
    const container = show({ unfolded: ['agreeing'], onFold })
    const fold = container.querySelector('details') as HTMLDetailsElement
    expect(fold.open).toBe(true)
    fold.open = false
    fireEvent(fold, new Event('toggle'))
    expect(onFold).toHaveBeenLastCalledWith('agreeing', false)
  })

  test('each text tells its language, and its direction by itself', () => {
    const [herald, ...others] = COMPARISON.articles as [(typeof COMPARISON.articles)[number]]
    const container = show({ page: { ...COMPARISON.article, inLanguage: 'en-GB' } }, own, [
      { ...herald, inLanguage: 'es-MX' },
      ...others,
    ])
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

  test('names the speaker and the reporting verb', () => {
    expect(show().querySelector('.here .speaker')?.textContent).toBe('Ana Ruiz · said')
  })

  test('says the differences in words', () => {
    const [version] = show().querySelectorAll<HTMLElement>('.version')
    const differences = within(version as HTMLElement)
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(differences).toEqual([
      'Wording The Herald quotes “six”; this page quotes “nine”.',
      'Source The Herald writes “the engineer”; this page names no source here.',
    ])
  })

  test('links to the sentence, on the web alone, and lets them know nothing of the reader', () => {
    const links = show().querySelectorAll('a')
    const [, text] = links[0]?.href.split('https://herald.example/dam#:~:text=') ?? []
    expect(links).toHaveLength(1)
    expect(decodeURIComponent(text ?? '')).toBe(own[0]?.other.text)
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
