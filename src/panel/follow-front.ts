/** Keeps the panel on the tab in front: another tab, another page in it, a comparison that anybody asked for. */
import type { Outcome } from '../messaging/outcome.ts'

/** What the panel shows of a tab. */
export type PanelState = Outcome | { state: 'working' } | { state: 'notCompared' }

export interface FrontDependencies {
  currentTab(): Promise<{ id: number } | undefined>
  /** What was found for a tab's page; null where nothing was. Reads no page. */
  recall(tabId: number): Promise<Outcome | null>
  compare(tabId: number, again: boolean): Promise<Outcome>
  onFrontChanged(listener: (change: { loading: boolean }) => void): void
  onCompared(listener: (tabId: number, outcome: Outcome) => void): void
}

/** Shows a tab; `tabId` is undefined where the window has none that Parallax could see. */
export type ShowTab = (tabId: number | undefined, state: PanelState) => void

/** The panel's two ways to ask for a comparison of the tab that it shows. */
export interface FrontActions {
  compare(again: boolean): void
}

/** Follows the tab in front until the panel's page goes; shows it at once. */
export function followFront(dependencies: FrontDependencies, show: ShowTab): FrontActions {
  const { currentTab, recall, compare, onFrontChanged, onCompared } = dependencies
  let front: number | undefined
  /** Answers come late; only the one to the latest question is shown. */
  let asked = 0

  async function ask(question: () => Promise<PanelState>): Promise<void> {
    const number = ++asked
    const state = await question().catch((error: Error) => ({ state: 'failed' as const, message: error.message }))
    if (number === asked) show(front, state)
  }

  async function follow(loading: boolean): Promise<void> {
    await ask(async () => {
      front = (await currentTab())?.id
      if (front === undefined) return { state: 'unreadablePage', reason: 'noAccess' }
      // While a page loads, what was found belongs to the page before it.
      return (loading ? null : await recall(front)) ?? { state: 'notCompared' }
    })
  }

  onFrontChanged(({ loading }) => void follow(loading))
  onCompared((tabId, outcome) => {
    if (tabId === front) void ask(async () => outcome)
  })
  void follow(false)
  return {
    compare(again) {
      const tabId = front
      if (tabId === undefined) return
      show(tabId, { state: 'working' })
      void ask(() => compare(tabId, again))
    },
  }
}
