import { describe, expect, test, vi } from 'vitest'
import { compareSelection, type SelectionDependencies } from '../../src/background/compare-selection.ts'
import type { Comparison } from '../../src/core/model/comparison.ts'
import type { Outcome } from '../../src/messaging/outcome.ts'
import { EMPTY_STORY } from '../fixtures/empty-story.ts'
import { COMPARISON } from '../ui/example-comparison.ts'

const TAB = 7
const TEXT = 'The dam held for nine hours.'
const COMPARED: Outcome = { state: 'compared', comparison: COMPARISON }
const { article } = COMPARISON

async function compare(outcome: Outcome, changes: Partial<SelectionDependencies> = {}, text = TEXT) {
  const dependencies = {
    compareTab: vi.fn(async () => outcome),
    compareArticle: vi.fn<SelectionDependencies['compareArticle']>(
      async (own): Promise<Comparison> => ({ ...COMPARISON, article: own, story: EMPTY_STORY }),
    ),
    openSelected: vi.fn(async () => false),
    showSelection: vi.fn(async () => {}),
    openPopup: vi.fn(async () => true),
    ...changes,
  }
  await compareSelection(text, TAB, dependencies)
  return dependencies
}

test('a selection in the article opens its statements, and nothing else is compared', async () => {
  const { openSelected, compareArticle, showSelection } = await compare(COMPARED, {
    openSelected: vi.fn(async () => true),
  })
  expect(openSelected).toHaveBeenCalledWith(TAB)
  expect(compareArticle).not.toHaveBeenCalled()
  expect(showSelection).not.toHaveBeenCalled()
})

describe('any other is compared by itself', () => {
  test('as an article of the page’s outlet and day, without its headline', async () => {
    const { compareArticle, showSelection } = await compare(COMPARED)
    expect(compareArticle).toHaveBeenCalledWith({ ...article, headline: '', articleBody: TEXT }, { complete: false })
    expect(showSelection).toHaveBeenCalledWith(TAB, expect.objectContaining({ article: { ...article, headline: '' } }))
  })

  test.each<[Outcome, publisher: string]>([
    [{ state: 'nothingRelated', article, cutOff: false, librarySize: 5 }, article.publisher],
    [{ state: 'emptyLibrary', article }, article.publisher],
    [{ state: 'notAnArticle' }, 'This page'],
  ])('%j: on a page of %s', async (outcome, publisher) => {
    const { compareArticle, openSelected } = await compare(outcome)
    expect(compareArticle).toHaveBeenCalledWith(
      expect.objectContaining({ publisher, articleBody: TEXT }),
      expect.anything(),
    )
    expect(openSelected).not.toHaveBeenCalled()
  })
})

test.each<Outcome>([
  { state: 'unreadablePage', reason: 'noAccess' },
  { state: 'failed', message: 'boom' },
  { state: 'libraryClosed', message: 'A newer version wrote it.' },
])('where the page cannot be read the popup says why: %j', async (outcome) => {
  const { openPopup, compareArticle } = await compare(outcome)
  expect(openPopup).toHaveBeenCalledOnce()
  expect(compareArticle).not.toHaveBeenCalled()
})

test('a selection without words is nothing to compare', async () => {
  expect((await compare(COMPARED, {}, ' \n')).compareTab).not.toHaveBeenCalled()
})
