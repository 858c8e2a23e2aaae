/** The story as a whole: what its reports, the page's among them, tell differently. */
import type { Story } from '../../model/story.ts'
import type { AnalysedArticle } from '../../statements/analysed-article.ts'

export interface StoryInput {
  page: AnalysedArticle
  /** The related articles, best first. */
  others: readonly AnalysedArticle[]
}

export function tellStory({ page, others }: StoryInput): Story {
  return {
    disputes: [],
    names: [],
    voices: [],
    headlines: (others.length > 0 ? [page, ...others] : []).map(({ article: { id, headline } }) => ({
      id,
      text: headline,
      loaded: [],
    })),
    prominence: [],
    lineages: [],
  }
}
