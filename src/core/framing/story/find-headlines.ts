/** The headlines of a story, with their loaded words. */
import { LOADED_MODIFIERS, LOADED_PAIRS } from '../../language/en/loaded-pairs.ts'
import { WEAKLY_LOADED } from '../../language/en/weakly-loaded.ts'
import type { Headline } from '../../model/story.ts'
import type { AnalysedArticle } from '../../statements/analysed-article.ts'
import { findPhrases, indexPhrases } from '../differences/phrase-index.ts'

const LOADED = indexPhrases(
  [...LOADED_PAIRS.flatMap(({ loaded }) => loaded), ...LOADED_MODIFIERS]
    .filter((phrase) => !WEAKLY_LOADED.has(phrase))
    .map((phrase) => [phrase, phrase] as const),
)

export function findHeadlines(articles: readonly AnalysedArticle[]): Headline[] {
  return articles.map(({ article: { id, headline }, headlineWords }) => ({
    id,
    text: headline,
    loaded: findLoaded(headlineWords),
  }))
}

function findLoaded(words: AnalysedArticle['headlineWords']): Headline['loaded'] {
  const found = findPhrases(words, LOADED)
  return found
    .filter((one, i) => i === 0 || one.start >= (found[i - 1]?.end ?? 0))
    .map(({ start, end }) => ({ start, end }))
}
