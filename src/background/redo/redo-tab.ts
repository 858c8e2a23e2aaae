/**
 * Compares a page again that the reader had compared in this tab: it has become another article, or the library or the
 * threshold has changed. By the script that is in the page already: without one the reader has left that page.
 */
import type { Outcome } from '../../messaging/outcome.ts'
import { type CompareDependencies, compareExtraction, showOutcome } from '../compare-tab.ts'
import { offersTheSame, showsTheSame } from './shows-the-same.ts'

export interface RedoDependencies extends CompareDependencies {
  /** Takes the marks of an earlier comparison from the page. */
  hideComparison(tabId: number): Promise<unknown>
  memory: CompareDependencies['memory'] & { forget(tabId: number): Promise<void> }
}

/** @returns undefined where nothing came of it that the reader does not see already. Never rejects. */
export async function redoTab(tabId: number, dependencies: RedoDependencies): Promise<Outcome | undefined> {
  try {
    const { url } = await dependencies.readTab(tabId)
    if (!(await dependencies.mayRead(url))) return undefined
    const before = await dependencies.memory.recall(tabId)
    const extraction = await dependencies.extractArticle(tabId)
    if (extraction.state === 'stopped') return undefined
    const outcome = extraction.state === 'extracted' ? await compareExtraction(extraction, dependencies) : extraction
    if (before && before.url === url && showsTheSame(before.outcome, outcome)) {
      if (offersTheSame(before.outcome, outcome)) return undefined
      await dependencies.memory.remember(tabId, { url, outcome })
      return outcome
    }
    if (outcome.state === 'compared') await showOutcome(tabId, url, outcome, dependencies)
    else await clear(tabId, dependencies)
    return outcome
  } catch {
    // The page has gone with its script, or its tab has: there is nothing to redo.
    return undefined
  }
}

async function clear(tabId: number, { hideComparison, showBadge, memory }: RedoDependencies): Promise<void> {
  await Promise.allSettled([hideComparison(tabId), showBadge(tabId, 0), memory.forget(tabId)])
}
