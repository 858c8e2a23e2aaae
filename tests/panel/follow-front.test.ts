import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Outcome } from '../../src/messaging/outcome.ts'
import {
  type FrontActions,
  type FrontDependencies,
  followFront,
  type PanelState,
} from '../../src/panel/follow-front.ts'

const found: Outcome = { state: 'notAnArticle' }
const other: Outcome = { state: 'failed', message: 'other' }

/** A browser with two tabs, in the first of which something was found. */
function open(changes: Partial<FrontDependencies> = {}) {
  const browser = { front: 1 as number | undefined }
  let onFront: (change: { loading: boolean }) => void = () => {}
  let onCompared: (tabId: number, outcome: Outcome) => void = () => {}
  const dependencies: FrontDependencies = {
    currentTab: async () => (browser.front === undefined ? undefined : { id: browser.front }),
    recall: vi.fn(async (tabId) => (tabId === 1 ? found : null)),
    compare: vi.fn(async () => other),
    onFrontChanged: (listener) => {
      onFront = listener
    },
    onCompared: (listener) => {
      onCompared = listener
    },
    ...changes,
  }
  const shown: [number | undefined, PanelState][] = []
  const actions: FrontActions = followFront(dependencies, (...one) => shown.push(one))
  return {
    dependencies,
    actions,
    shown,
    front: async (tabId: number | undefined, loading = false) => {
      browser.front = tabId
      onFront({ loading })
      await settle()
    },
    compared: async (tabId: number, outcome: Outcome) => {
      onCompared(tabId, outcome)
      await settle()
    },
  }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

describe('the panel', () => {
  let panel: ReturnType<typeof open>
  beforeEach(async () => {
    panel = open()
    await settle()
  })

  test('shows at once what was found for the tab in front, and compares nothing by itself', async () => {
    await panel.front(2)
    await panel.front(1)
    expect(panel.shown).toEqual([
      [1, found],
      [2, { state: 'notCompared' }],
      [1, found],
    ])
    expect(panel.dependencies.compare).not.toHaveBeenCalled()
  })

  test('no longer shows what was found for the page before while another loads', async () => {
    await panel.front(1, true)
    expect(panel.shown.at(-1)).toEqual([1, { state: 'notCompared' }])
  })

  test('shows a comparison that somebody else asked for, if it is of the tab in front', async () => {
    await panel.compared(2, other)
    expect(panel.shown).toHaveLength(1)
    await panel.compared(1, other)
    expect(panel.shown.at(-1)).toEqual([1, other])
  })

  test('compares when it is told to, and says so meanwhile', async () => {
    await panel.front(2)
    panel.actions.compare(true)
    expect(panel.shown.at(-1)).toEqual([2, { state: 'working' }])
    await settle()
    expect(panel.dependencies.compare).toHaveBeenCalledWith(2, true)
    expect(panel.shown.at(-1)).toEqual([2, other])
  })

  test('says that it cannot see the tab where the window has none', async () => {
    await panel.front(undefined)
    expect(panel.shown.at(-1)).toEqual([undefined, { state: 'unreadablePage', reason: 'noAccess' }])
    panel.actions.compare(false)
    expect(panel.dependencies.compare).not.toHaveBeenCalled()
  })
})

test('an answer that comes when the reader has turned to another tab is not shown', async () => {
  let answer: (outcome: Outcome) => void = () => {}
  const panel = open({ compare: () => new Promise((resolve) => (answer = resolve)) })
  await settle()
  panel.actions.compare(false)
  await panel.front(2)
  answer(other)
  await settle()
  expect(panel.shown.at(-1)).toEqual([2, { state: 'notCompared' }])
})

test('a background that does not answer is told in words', async () => {
  const panel = open({ recall: () => Promise.reject(new Error('gone')) })
  await settle()
  expect(panel.shown).toEqual([[1, { state: 'failed', message: 'gone' }]])
})
