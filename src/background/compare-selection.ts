/**
 * The text that the reader selected, compared. Where it lies in the page's article, its statements are: their context
 * says what they are about. Any other text (a comment, a caption, a page that is no article) is compared by itself.
 */
import { countOutlets } from '../core/framing/story/count-outlets.ts'
import { dropOwnOutlet } from '../core/framing/story/drop-own-outlet.ts'
import type { NewsArticle } from '../core/model/article.ts'
import { type ArticleReference, type Comparison, toReference } from '../core/model/comparison.ts'
import { say } from '../locale/say.ts'
import type { Outcome, PageComparison } from '../messaging/outcome.ts'

export interface SelectionDependencies {
  compareTab(tabId: number): Promise<Outcome>
  compareArticle(article: NewsArticle, options: { complete: boolean }): Promise<Comparison>
  /** Shows the statements that are selected; false when the selection is not in the page's article. */
  openSelected(tabId: number): Promise<boolean>
  showSelection(tabId: number, comparison: PageComparison): Promise<unknown>
  /** Shows the popup, which says why a page cannot be read. */
  openPopup(): Promise<unknown>
}

export async function compareSelection(
  text: string,
  tabId: number,
  dependencies: SelectionDependencies,
): Promise<void> {
  if (text.trim() === '') return
  const outcome = await dependencies.compareTab(tabId)
  if (['unreadablePage', 'libraryClosed', 'failed'].includes(outcome.state)) {
    await dependencies.openPopup()
    return
  }
  if (outcome.state === 'compared' && (await dependencies.openSelected(tabId))) return
  const article = toArticle(text, outcome)
  // Incomplete: what a few sentences leave out says nothing.
  const comparison = dropOwnOutlet(await dependencies.compareArticle(article, { complete: false }))
  await dependencies.showSelection(tabId, {
    ...comparison,
    article: toReference(article),
    // For the lens of the panel, which shows no selection.
    sources: {},
    outlets: countOutlets(comparison),
    cutOff: true,
  })
}

/** An article of its own, of the page's outlet and day where they are known. */
function toArticle(text: string, outcome: Outcome): NewsArticle {
  return { id: 'selection', publisher: say('thisPage'), ...readPage(outcome), headline: '', articleBody: text }
}

function readPage(outcome: Outcome): Partial<ArticleReference> {
  if (outcome.state === 'compared') return outcome.comparison.article
  return 'article' in outcome ? outcome.article : {}
}
