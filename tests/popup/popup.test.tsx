// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Outcome } from '../../src/messaging/outcome.ts'
import { Popup } from '../../src/popup/popup.tsx'
import { INITIAL_VIEW } from '../../src/popup/view-state.ts'
import { CROWDED } from '../ui/crowded-comparison.ts'
import { COMPARISON, STATEMENTS } from '../ui/example-comparison.ts'

beforeAll(() => {
  window.scrollTo = vi.fn() as typeof window.scrollTo
})
afterEach(cleanup)

const { article } = COMPARISON
const compared: Outcome = { state: 'compared', comparison: COMPARISON }

function sentences(): (string | undefined)[] {
  return Array.from(document.querySelectorAll('button.sentence'), (button) => button.textContent ?? undefined)
}

/** The kind of each row and who has other words, outside of folds. */
function rowsInSight(): (string | null)[][] {
  const rows = [...document.querySelectorAll('.difference-row')].filter((row) => !row.closest('details'))
  return rows.map((row) => {
    const [, ...answers] = row.querySelectorAll('.who')
    return [row.querySelector('.kind'), ...answers].map((part) => part?.textContent ?? null)
  })
}

function statementButton(index: number): HTMLElement {
  const { text = '' } = STATEMENTS[index] ?? {}
  return within(screen.getByRole('region', { name: 'Statements that others report too' })).getByRole('button', {
    name: text,
  })
}

/** As a browser does it; jsdom does not fire `toggle` in time. */
function toggle(summary: string, open: boolean): void {
  const fold = screen.getByText(summary).closest('details') as HTMLDetailsElement
  fold.open = open
  fireEvent(fold, new Event('toggle'))
}

describe('while Parallax works', () => {
  test('the popup says so, and says nothing else', () => {
    render(<Popup />)
    expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true')
    expect(screen.getByRole('status', { name: /comparing/i })).toBeTruthy()
    expect(screen.queryByRole('heading')).toBeNull()
  })

  test('a page that takes long can be stopped', () => {
    vi.useFakeTimers()
    const onStop = vi.fn()
    render(<Popup onStop={onStop} />)
    expect(screen.queryByRole('button')).toBeNull()
    act(() => void vi.advanceTimersByTime(1500))
    expect(screen.getByText(/still reading this page/i)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }))
    expect(onStop).toHaveBeenCalledTimes(1)
    vi.useRealTimers()
  })

  test('what was stopped can be tried again', () => {
    const onAgain = vi.fn()
    render(<Popup outcome={{ state: 'stopped' }} onAgain={onAgain} />)
    expect(screen.getByRole('heading', { name: 'Reading stopped' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onAgain).toHaveBeenCalledTimes(1)
  })
})

describe('a comparison', () => {
  test('names the page, its outlet and how many others report the story', () => {
    render(<Popup outcome={compared} />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(article.headline)
    expect(document.body.textContent).toContain('The Page · 10 Aug 2025')
    expect(document.body.textContent).toContain('3 other outlets report this story')
  })

  test.each([
    [1, '1 other outlet reports this story'],
    [0, 'No other outlet reports this story'],
  ])('counts %i outlets in words', (outlets, words) => {
    render(<Popup outcome={{ state: 'compared', comparison: { ...COMPARISON, outlets } }} />)
    expect(document.body.textContent).toContain(words)
  })

  test('says first what others say otherwise, each conflict in one row', () => {
    render(<Popup outcome={{ state: 'compared', comparison: CROWDED }} />)
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(headings.slice(0, 2)).toEqual(['What others say otherwise', 'Statements that others report too'])
    expect(rowsInSight()).toEqual([
      ['Number', 'AP, Reuters and AFP', 'BBC News'],
      ['Certainty', 'The Hill'],
    ])
    const folded = screen.getByText('2 more differences').closest('details')?.textContent
    expect(folded).toContain('Number · less sure')
    // However sure, a source is not put first.
    expect(folded).toContain('Source')
  })

  test('a click on a difference asks for its statement in the page', () => {
    const onReveal = vi.fn()
    render(<Popup outcome={compared} onReveal={onReveal} />)
    fireEvent.click(screen.getByTitle('Courier says Fifty; this page says Forty.'))
    expect(onReveal).toHaveBeenCalledWith(1)
  })

  test.each([
    ['and folds those that are minor', true, /more difference/],
    ['where there is none', false, null],
  ])('says so where no difference stands out, %s', (_, areMinor, folded) => {
    const matches = COMPARISON.matches.map((match) => ({
      ...match,
      differences: areMinor ? match.differences.map((difference) => ({ ...difference, isMinor: true as const })) : [],
    }))
    render(<Popup outcome={{ state: 'compared', comparison: { ...COMPARISON, matches } }} />)
    expect(document.body.textContent).toContain('No difference stands out')
    expect(rowsInSight()).toEqual([])
    if (folded) expect(screen.getByText(folded)).toBeDefined()
    else expect(screen.queryByText(/more difference/)).toBeNull()
  })

  test('cuts long sentences, and shows them whole on demand', () => {
    const text = `${'The dam had been inspected twice in that year. '.repeat(8)}It held.`
    const statements = COMPARISON.statements.map((statement, i) => (i === 1 ? { ...statement, text } : statement))
    render(<Popup outcome={{ state: 'compared', comparison: { ...COMPARISON, statements } }} />)
    expect(sentences()[1]).toMatch(/ …$/)
    fireEvent.click(screen.getByRole('button', { name: 'Whole sentence' }))
    expect(sentences()[1]).toBe(text)
    fireEvent.click(screen.getByRole('button', { name: 'Shorter' }))
    expect(sentences()[1]).toMatch(/ …$/)
  })

  test('lists the statements that others report too, in page order', () => {
    render(<Popup outcome={compared} />)
    expect(sentences()).toEqual([STATEMENTS[0]?.text, STATEMENTS[1]?.text])
  })

  test('a click on a statement asks for it in the page', () => {
    const onReveal = vi.fn()
    render(<Popup outcome={compared} onReveal={onReveal} />)
    fireEvent.click(statementButton(1))
    expect(onReveal).toHaveBeenCalledWith(1)
  })

  test('and says so for as long as the page does not hold it', async () => {
    const lost = 'The page no longer shows this sentence.'
    const onReveal = vi.fn().mockResolvedValueOnce(false).mockResolvedValue(true)
    render(<Popup outcome={compared} onReveal={onReveal} />)
    const statement = statementButton(1)
    fireEvent.click(statement)
    expect((await screen.findByText(lost)).getAttribute('role')).toBe('status')
    fireEvent.click(statement)
    await expect.poll(() => screen.queryByText(lost)).toBeNull()
  })

  test.each([
    [/quotations/i, [0]],
    [/claims/i, [1]],
    [/differing/i, [0, 1]],
    [/all/i, [0, 1]],
  ])('the filter %s shows %j, and is remembered', (name, indices) => {
    const onViewChange = vi.fn()
    render(<Popup outcome={compared} onViewChange={onViewChange} />)
    fireEvent.click(within(screen.getByRole('group', { name: 'Show' })).getByRole('button', { name }))
    expect(sentences()).toEqual(indices.map((index) => STATEMENTS[index]?.text))
    expect(onViewChange).toHaveBeenLastCalledWith(expect.objectContaining({ filter: expect.any(String) }))
  })

  test('opens as it was left', () => {
    render(
      <Popup
        outcome={compared}
        view={{ ...INITIAL_VIEW, filter: 'quotations', unfolded: ['0 agreeing'], scroll: 80 }}
      />,
    )
    expect(sentences()).toEqual([STATEMENTS[0]?.text])
    expect(document.querySelector('.comparison details')?.hasAttribute('open')).toBe(true)
    expect(window.scrollTo).toHaveBeenLastCalledWith(0, 80)
  })

  test('remembers which folds are open, each by itself', () => {
    const onViewChange = vi.fn()
    const outcome: Outcome = { state: 'compared', comparison: CROWDED }
    render(<Popup outcome={outcome} view={{ ...INITIAL_VIEW, unfolded: ['0 agreeing'] }} onViewChange={onViewChange} />)
    toggle('Perhaps also in Fox News and Vox', true)
    expect(onViewChange).toHaveBeenLastCalledWith(expect.objectContaining({ unfolded: ['0 agreeing', '0 less sure'] }))
    toggle('Also in AP, Reuters and 4 more', true)
    toggle('Perhaps also in Fox News and Vox', false)
    expect(onViewChange).toHaveBeenLastCalledWith(expect.objectContaining({ unfolded: ['0 agreeing', '1 agreeing'] }))
  })

  test('a fold that begins open changes nothing by saying so', () => {
    const onViewChange = vi.fn()
    const view = { ...INITIAL_VIEW, unfolded: ['0 agreeing'] }
    render(<Popup outcome={compared} view={view} onViewChange={onViewChange} />)
    toggle('Also in Courier and Script Kiddie', true)
    expect(onViewChange).not.toHaveBeenCalled()
  })

  test('folds the statements for which nothing sure was found, and counts them', () => {
    render(<Popup outcome={{ state: 'compared', comparison: CROWDED }} />)
    const fold = screen.getByText('1 more statement, less sure').closest('details')
    expect(fold?.open).toBe(false)
    expect(fold?.querySelector('button.sentence')?.textContent).toBe(CROWDED.statements[3]?.text)
    expect(sentences()).toHaveLength(5)
    const filters = within(screen.getByRole('group', { name: 'Show' })).getAllByRole('button')
    expect(filters.map(({ textContent }) => textContent)).toEqual(['All 5', 'Differing 1', 'Quotations 1', 'Claims 4'])
  })

  test('says how many versions are left out, where any is', () => {
    const { rerender } = render(<Popup outcome={compared} />)
    expect(document.body.textContent).toContain('Only the best version of each outlet is listed: 1 other is not.')
    const matches = COMPARISON.matches.filter((_, i) => i !== 1)
    rerender(<Popup outcome={{ state: 'compared', comparison: { ...COMPARISON, matches } }} />)
    expect(document.body.textContent).not.toContain('Only the best')
  })

  test('says with care what is missing, and what only this page reports', () => {
    render(<Popup outcome={compared} />)
    const missing = screen.getByRole('heading', { name: 'Not found in the text of this page' }).parentElement
    expect(missing?.textContent).toContain('The flood took two bridges.')
    expect(screen.getByText('Found only on this page (1)')).toBeTruthy()
  })

  test('lists the related articles; links lead to web addresses alone', () => {
    render(<Popup outcome={compared} />)
    const related = screen.getByRole('heading', { name: 'Articles on this story' }).parentElement as HTMLElement
    expect(within(related).getAllByRole('listitem')).toHaveLength(3)
    expect(
      within(related)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toEqual(['https://herald.example/dam'])
  })

  test('names the articles that are not independent witnesses', () => {
    render(<Popup outcome={{ state: 'compared', comparison: { ...COMPARISON, origins: [['herald', 'script']] } }} />)
    const related = screen.getByRole('heading', { name: 'Articles on this story' }).parentElement as HTMLElement
    const shared = within(related)
      .getAllByRole('listitem')
      .map((item) => /the same report as (.*)/.exec(item.textContent ?? '')?.[1])
    expect(shared).toEqual(['Script Kiddie', undefined, 'The Herald'])
  })

  test('shows the outlet where an article has no headline', () => {
    const untitled = COMPARISON.articles.map((other) => ({ ...other, headline: '' }))
    const comparison = { ...COMPARISON, article: { ...article, headline: '' }, articles: untitled }
    render(<Popup outcome={{ state: 'compared', comparison }} />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(article.publisher)
    for (const link of screen.getAllByRole('link')) expect(link.textContent).not.toBe('')
  })

  test('its head leads to the articles', () => {
    render(<Popup outcome={compared} />)
    const target = screen.getByRole('link', { name: '3 other outlets report this story' }).getAttribute('href')
    expect(document.querySelector(target ?? '')?.textContent).toContain('Articles on this story')
  })

  test('can be made again', () => {
    const onAgain = vi.fn()
    render(<Popup outcome={compared} onAgain={onAgain} />)
    fireEvent.click(screen.getByRole('button', { name: 'Compare again' }))
    expect(onAgain).toHaveBeenCalledOnce()
  })

  test('says that the page looks cut off', () => {
    render(<Popup outcome={{ state: 'compared', comparison: { ...COMPARISON, cutOff: true, missing: [] } }} />)
    expect(document.body.textContent).toMatch(/looks cut off/)
    expect(screen.queryByRole('heading', { name: /not found/i })).toBeNull()
  })

  test('every control is reached by keyboard, in the order that is read', () => {
    render(<Popup outcome={compared} />)
    for (const control of document.querySelectorAll('[tabindex]')) {
      expect(Number(control.getAttribute('tabindex'))).toBeLessThanOrEqual(0)
    }
    for (const clickable of document.querySelectorAll('button, a, summary')) {
      expect(clickable.textContent?.trim()).not.toBe('')
    }
  })
})

describe('where there is nothing to compare, the popup says why', () => {
  test.each<[Outcome, RegExp]>([
    [{ state: 'notAnArticle' }, /no article on this page/i],
    [{ state: 'emptyLibrary', article }, /library is empty/i],
    [
      { state: 'nothingRelated', article, cutOff: false, librarySize: 5 },
      /no report on this story was found among its 5 articles/i,
    ],
    [{ state: 'nothingRelated', article, cutOff: true, librarySize: 1 }, /looks cut off/i],
    [{ state: 'unreadablePage', reason: 'internalPage' }, /belongs to the browser/i],
    [{ state: 'unreadablePage', reason: 'extensionStore' }, /extension store/i],
    [{ state: 'unreadablePage', reason: 'pdf' }, /PDF/],
    [{ state: 'unreadablePage', reason: 'noAccess' }, /cannot be read/i],
    [{ state: 'failed', message: 'boom' }, /boom/],
    [{ state: 'libraryClosed', message: 'A newer version wrote it.' }, /A newer version wrote it/],
  ])('%j', (outcome, words) => {
    render(<Popup outcome={outcome} />)
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy()
    expect(document.body.textContent).toMatch(words)
  })

  test('and leads to the sources', () => {
    const onOpenOptions = vi.fn()
    render(<Popup outcome={{ state: 'emptyLibrary', article }} onOpenOptions={onOpenOptions} />)
    fireEvent.click(screen.getByRole('button', { name: 'Sources and settings' }))
    expect(onOpenOptions).toHaveBeenCalledOnce()
  })

  test.each<[Outcome, boolean]>([
    [{ state: 'nothingRelated', article, cutOff: false, librarySize: 5 }, true],
    [{ state: 'notAnArticle' }, false],
  ])('%j: the article can be added: %s', async (outcome, can) => {
    render(<Popup outcome={outcome} onAdd={async () => 'Added to your library.'} />)
    const button = screen.queryByRole('button', { name: /add this article/i })
    expect(button !== null).toBe(can)
    if (!button) return
    fireEvent.click(button)
    expect(await screen.findByText('Added to your library.')).toBeTruthy()
  })

  test('and offers to try again', () => {
    const onAgain = vi.fn()
    render(<Popup outcome={{ state: 'failed', message: 'boom' }} onAgain={onAgain} />)
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onAgain).toHaveBeenCalledOnce()
  })
})
