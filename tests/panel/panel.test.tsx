// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Outcome, PageComparison } from '../../src/messaging/outcome.ts'
import { Panel, type PanelProps } from '../../src/panel/panel.tsx'
import { INITIAL_PANEL_VIEW, type PanelView, type ViewName } from '../../src/panel/view-state.ts'
import { COMPARISON, STATEMENTS } from '../ui/example-comparison.ts'

const NOTHING: Partial<PageComparison> = {
  matches: [],
  missing: [],
  onlyHere: [],
  story: { disputes: [], names: [], voices: [], headlines: [], prominence: [], lineages: [] },
}

/** Reports what comes near the window; here only when a test says so. */
let comeNear: () => void

beforeEach(() => {
  class FakeObserver {
    constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
      comeNear = () => callback([{ isIntersecting: true }])
    }
    observe() {}
    disconnect() {}
  }
  vi.stubGlobal('IntersectionObserver', FakeObserver)
  HTMLDialogElement.prototype.showModal = vi.fn()
  window.scrollTo = vi.fn() as typeof window.scrollTo
})
afterEach(cleanup)

function open(changes: Partial<PageComparison> = {}, view: Partial<PanelView> = {}) {
  return openState({ state: 'compared', comparison: { ...COMPARISON, ...changes } }, view)
}

function openState(state: PanelProps['state'], view: Partial<PanelView> = {}) {
  const callbacks = {
    onViewChange: vi.fn(),
    onReveal: vi.fn(async () => true),
    onCompare: vi.fn(),
    onAgain: vi.fn(),
    onOpenOptions: vi.fn(),
    onSave: vi.fn(),
    onCopy: vi.fn(async () => {}),
  }
  render(<Panel state={state} view={{ ...INITIAL_PANEL_VIEW, ...view }} {...callbacks} />)
  return callbacks
}

function view(): HTMLElement {
  return screen.getByRole('tabpanel')
}

describe('the tabs', () => {
  test('are five, one of them chosen and reached by Tab, and name what they show', () => {
    open()
    const tabs = within(screen.getByRole('tablist')).getAllByRole('tab')
    expect(tabs.map(({ textContent }) => textContent)).toEqual([
      'Differences',
      'Statements',
      'Missing here / Only here',
      'Story',
      'Picture',
    ])
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1, -1])
    expect(screen.getByRole('tab', { selected: true }).id).toBe(view().getAttribute('aria-labelledby'))
  })

  test.each<[string, string, string]>([
    ['ArrowRight', 'Differences', 'Statements'],
    ['ArrowLeft', 'Differences', 'Picture'],
    ['End', 'Differences', 'Picture'],
    ['Home', 'Story', 'Differences'],
  ])('%s leads from %s to %s', (key, from, to) => {
    open()
    fireEvent.click(screen.getByRole('tab', { name: from }))
    fireEvent.keyDown(screen.getByRole('tab', { name: from }), { key })
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe(to)
    expect(document.activeElement?.textContent).toBe(to)
  })

  test('open as they were left, and tell what is chosen', () => {
    const { onViewChange } = open({}, { name: 'story' })
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Story')
    fireEvent.click(screen.getByRole('tab', { name: 'Picture' }))
    expect(onViewChange).toHaveBeenLastCalledWith({ ...INITIAL_PANEL_VIEW, name: 'picture' })
  })
})

describe('the views', () => {
  test.each<[ViewName, string[]]>([
    ['differences', ['Number', 'Forty', 'Fifty']],
    ['statements', ['“The dam held for nine hours,” Ana Ruiz said.', 'Fifty houses were evacuated.']],
    ['coverage', ['Not found in the text of this page', 'Two bridges were swept away.', 'The mayor was on holiday.']],
    ['story', ['Facts in dispute', 'the death trap', 'Hidro Sur', 'catastrophe', 'After 53 % of the text']],
    ['picture', ['Coverage', 'Script Kiddie', 'Said by Ana Ruiz', 'Has “six” for “nine”']],
  ])('%s tells %j', (name, told) => {
    open({}, { name })
    for (const words of told) expect(view().textContent).toContain(words)
  })

  test.each<[ViewName, RegExp]>([
    ['differences', /No difference stands out/],
    ['statements', /None of this page’s statements/],
    ['coverage', /Nothing was found that only/],
    ['story', /Nothing was found that the articles/],
    ['picture', /nothing to draw/],
  ])('%s says so where there is nothing', (name, words) => {
    open(NOTHING, { name })
    expect(view().textContent).toMatch(words)
  })

  test.each<ViewName>(['differences', 'statements', 'coverage', 'story', 'picture'])(
    '%s names every control, and links to web addresses alone',
    (name) => {
      open({}, { name })
      for (const control of view().querySelectorAll('button, a, summary, select')) {
        expect(control.textContent?.trim() || control.getAttribute('aria-label')).toBeTruthy()
      }
      for (const link of view().querySelectorAll('a')) expect(link.href).toMatch(/^https?:/)
    },
  )

  test('minor differences are folded below the telling ones', () => {
    const matches = COMPARISON.matches.map((match) => ({
      ...match,
      differences: match.differences.map((difference) => ({ ...difference, isMinor: true as const })),
    }))
    open({ matches }, { name: 'differences' })
    expect(view().textContent).toContain('No difference stands out')
    const fold = within(view())
      .getByText(/smaller difference/)
      .closest('details')
    expect(fold?.open).toBe(false)
    expect(fold?.textContent).toContain('Fifty')
  })

  test('a passage of the page is shown in the page', () => {
    const { onReveal } = open({}, { name: 'story' })
    fireEvent.click(within(view()).getAllByRole('button', { name: STATEMENTS[1]?.text ?? '' })[0] as HTMLElement)
    expect(onReveal).toHaveBeenCalledWith(1)
  })

  test('a passage of another outlet is linked to its sentence', () => {
    open({}, { name: 'story' })
    const links = within(view()).getAllByRole('link', { name: 'The Herald' })
    const targets = links.map((link) => link.getAttribute('href'))
    expect(targets).toContain('https://herald.example/dam#:~:text=The%20wall%20broke%20on%20Saturday.')
  })
})

describe('a long list', () => {
  const many = Array.from({ length: 25 }, (_, i) => ({ start: i, end: i + 1, text: `Alone ${i}`, quotations: [] }))
  const long = { statements: many, matches: [], missing: [], onlyHere: many.map((_, i) => i) }
  const count = () => within(view()).getAllByRole('listitem').length

  test('grows as the reader comes near its end, until it is whole', async () => {
    open(long, { name: 'coverage' })
    expect(count()).toBe(10)
    await act(() => comeNear())
    expect(count()).toBe(16)
    await act(() => comeNear())
    fireEvent.click(screen.getByRole('button', { name: 'Show 3 more' }))
    expect(count()).toBe(25)
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull()
  })
})

describe('the lens', () => {
  function choose(value: string): void {
    fireEvent.change(screen.getByRole('combobox', { name: 'Sources' }), { target: { value } })
  }

  test('shows the sources of one country alone, says so, and is remembered', () => {
    const { onViewChange } = open({}, { name: 'statements' })
    choose('country GB')
    expect(view().textContent).toContain('six hours')
    expect(view().textContent).not.toContain('Fifty houses')
    expect(document.body.textContent).toContain('Only 1 of 3 articles')
    expect(onViewChange).toHaveBeenLastCalledWith(expect.objectContaining({ lens: { kind: 'country', value: 'GB' } }))
    choose('')
    expect(view().textContent).toContain('Fifty houses')
  })

  test('is not there where nothing is known of the sources', () => {
    open({ sources: {} })
    expect(screen.queryByRole('combobox', { name: 'Sources' })).toBeNull()
  })
})

describe('the picture', () => {
  test('a cell opens the pair, which can be cited and shown in the page', async () => {
    const { onCopy, onReveal } = open({}, { name: 'picture' })
    fireEvent.click(screen.getByRole('button', { name: 'Courier: told with a difference' }))
    const dialog = document.querySelector('dialog') as HTMLElement
    expect(dialog.textContent).toContain('Courier says Fifty; this page says Forty.')
    fireEvent.click(within(dialog).getByText('Show in the page'))
    expect(onReveal).toHaveBeenCalledWith(1)
    fireEvent.click(within(dialog).getByText('Copy as citation'))
    expect(await within(dialog).findByText('Copied.')).toBeTruthy()
    expect(onCopy).toHaveBeenCalledWith(
      'The Page, 10 Aug 2025: “Forty houses were evacuated on Sunday.”\n\nCourier, Aug 2025: “Fifty houses were evacuated.”',
    )
    fireEvent.click(within(dialog).getByText('Close'))
    expect(document.querySelector('dialog')).toBeNull()
  })

  test('says so where the browser lets nothing be copied', async () => {
    const { onCopy } = open({}, { name: 'picture' })
    onCopy.mockRejectedValue(new Error('denied'))
    fireEvent.click(screen.getByRole('button', { name: 'Courier: told with a difference' }))
    const dialog = document.querySelector('dialog') as HTMLElement
    fireEvent.click(within(dialog).getByText('Copy as citation'))
    expect(await within(dialog).findByText(/did not let/)).toBeTruthy()
  })

  test('an empty cell opens nothing', () => {
    open({}, { name: 'picture' })
    const [empty] = screen.getAllByRole('button', { name: 'Script Kiddie: not found' })
    fireEvent.click(empty as HTMLElement)
    expect(document.querySelector('dialog')).toBeNull()
  })

  test('one cell is reached by Tab, the others by the arrow keys', () => {
    open({}, { name: 'picture' })
    const cells = Array.from(document.querySelectorAll<HTMLElement>('.matrix tbody button'))
    expect(cells.map((cell) => cell.tabIndex)).toEqual([0, -1, -1, -1, -1, -1])
    act(() => cells[0]?.focus())
    fireEvent.keyDown(cells[0] as HTMLElement, { key: 'ArrowDown' })
    fireEvent.keyDown(cells[3] as HTMLElement, { key: 'ArrowRight' })
    expect(document.activeElement).toBe(cells[4])
    expect(cells.map((cell) => cell.tabIndex)).toEqual([-1, -1, -1, -1, 0, -1])
  })

  test('groups its outlets as the reader chooses', () => {
    const { onViewChange } = open({}, { name: 'picture' })
    fireEvent.change(screen.getByRole('combobox', { name: 'Group outlets by' }), { target: { value: 'country' } })
    const groups = Array.from(document.querySelectorAll('[scope="colgroup"]'), ({ textContent }) => textContent)
    expect(groups).toEqual(['United Kingdom', 'Mexico', 'Country unknown'])
    expect(onViewChange).toHaveBeenLastCalledWith(expect.objectContaining({ grouping: 'country' }))
  })

  test('draws the dated versions of a quotation, and lists them all', () => {
    open({}, { name: 'picture' })
    expect(screen.getByRole('img', { name: /^2 versions .* from 9 Aug 2025 to 10 Aug 2025/ })).toBeTruthy()
    expect(document.querySelectorAll('.versions-table tbody tr')).toHaveLength(4)
  })
})

test.each([
  ['Markdown', /^# How others report/],
  ['Web page', /^<!doctype html>/],
  ['JSON', /^\{\n {2}"format"/],
])('a comparison is saved as %s, as the lens shows it', (name, beginning) => {
  const { onSave } = open({}, { lens: { kind: 'country', value: 'GB' } })
  fireEvent.click(screen.getByRole('button', { name }))
  const [[{ text }]] = onSave.mock.calls as [[{ text: string }]]
  expect(text).toMatch(beginning)
  expect(text).not.toContain('Fifty houses were')
})

test('a sentence that the page no longer shows is said to be gone', async () => {
  const { onReveal } = open({}, { name: 'coverage' })
  onReveal.mockResolvedValue(false)
  fireEvent.click(screen.getByRole('button', { name: 'The mayor was on holiday.' }))
  expect(await screen.findByText('The page no longer shows this sentence.')).toBeTruthy()
})

describe('where there is no comparison, the panel says why', () => {
  test.each<[PanelProps['state'], RegExp]>([
    [{ state: 'working' }, /Comparing this page/],
    [{ state: 'notCompared' }, /not been compared yet/],
    [{ state: 'unreadablePage', reason: 'noAccess' }, /Click the icon of Parallax first/],
    [{ state: 'unreadablePage', reason: 'pdf' } satisfies Outcome, /PDF/],
    [{ state: 'notAnArticle' }, /No article on this page/],
    [{ state: 'failed', message: 'boom' }, /boom/],
  ])('%j', (state, words) => {
    openState(state)
    expect(screen.getByRole('status').textContent).toMatch(words)
  })

  test('and how to go on', () => {
    const { onCompare, onOpenOptions } = openState({ state: 'notCompared' })
    fireEvent.click(screen.getByRole('button', { name: 'Compare this page' }))
    fireEvent.click(screen.getByRole('button', { name: 'Sources and settings' }))
    expect(onCompare).toHaveBeenCalledOnce()
    expect(onOpenOptions).toHaveBeenCalledOnce()
  })
})
