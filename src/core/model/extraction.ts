/** What came of reading a page: an article, or the finding that there is none. */
import type { NewsArticle } from './article.ts'

export type Extraction =
  | {
      state: 'extracted'
      article: NewsArticle
      /** The text looks cut off: a paywall, a "read more", a body much shorter than the page announces. */
      cutOff: boolean
    }
  | { state: 'notAnArticle' }
  /** The reader did not want to wait for it. */
  | { state: 'stopped' }
