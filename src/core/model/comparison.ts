/** What Parallax finds for one page. Plain values: a Comparison survives JSON and structured cloning. */
import type { NewsArticle } from './article.ts'
import type { TextRange } from './range.ts'
import type { Statement } from './statement.ts'
import type { Story } from './story.ts'

/**
 * Below this probability Parallax abstains. On a newsstand nearly four of five matches are right at this value and six of
 * seven of those known are found; at 0.6 nearly nine of ten are right and three of five are found. Lower shows more of other events.
 */
export const MIN_PROBABILITY = 0.35

/**
 * `quote`: both give the same utterance of the same speaker. `claim`: both assert the same thing in their own words.
 */
export type Relation = 'quote' | 'claim'

/**
 * What changed between two versions of a statement.
 * `wording` quoted words differ · `number` a count, date or amount conflicts · `attribution` another source, or
 * a source in one and plain fact in the other · `certainty` a hedge or negation in one only · `naming` the same thing
 * called by words that put it in another light · `tone` a loaded word in one only.
 */
export type DifferenceKind = 'wording' | 'number' | 'attribution' | 'certainty' | 'naming' | 'tone'

export interface Difference {
  kind: DifferenceKind
  /** The words on the page; empty when only the other outlet has any. */
  here: string
  /** The other outlet's words; empty when only the page has any. */
  there: string
  /** Where the words are, from the start of each statement's `text`; absent on a side without words. */
  hereRange?: TextRange
  thereRange?: TextRange
  /**
   * True to the letter, and seldom worth a first look: only function words or endings differ ("missile", "missiles"), a
   * source is cited for something else in the first place, or the sentences around take the difference back.
   */
  isMinor?: true
}

/** A sentence in another outlet's article; its range is in that article's `articleBody`. */
interface OtherStatement extends Statement {
  /** The id of the article that contains it. */
  id: string
}

/** The words that differ between two statements; ranges count from the start of each statement's `text`. */
export interface WordMarks {
  here: TextRange[]
  there: TextRange[]
}

/** A statement here and a statement there that say the same. */
export interface Match {
  /** Index into the comparison's `statements`. */
  statement: number
  other: OtherStatement
  relation: Relation
  /** The ranker's estimate that both say the same, 0 to 1. */
  probability: number
  differences: Difference[]
  marks: WordMarks
}

/** What a reader needs to know about an article to judge and open it: everything but its text. */
export type ArticleReference = Omit<NewsArticle, 'articleBody'>

export function toReference({ articleBody: _, ...reference }: NewsArticle): ArticleReference {
  return reference
}

/** An article of the library on the page's story. */
export interface RelatedArticle {
  id: string
  /** The probability that it reports the same story, 0 to 1. */
  score: number
}

/** One outlet's version of a missing statement. */
export type MissingVersion = Pick<OtherStatement, 'id' | 'start' | 'end' | 'text'>

/** A statement that other outlets report and that is not found in the page's text. */
export interface MissingStatement {
  /** At least two, of outlets that do not share one origin. */
  statements: MissingVersion[]
}

/** Everything Parallax found for one page. */
export interface Comparison {
  article: NewsArticle
  statements: Statement[]
  /** Best first. */
  relatedArticles: RelatedArticle[]
  /** Every article that the other fields name by id, once each. A quotation may come from one that is not related. */
  articles: ArticleReference[]
  /** In page order; for one statement the most probable first. */
  matches: Match[]
  missing: MissingStatement[]
  /** Indices of statements that no related article reports; empty when nothing is related. */
  onlyHere: number[]
  /** Groups of ids, of related articles and the page, that share one origin (one agency text, one retold report). */
  origins: string[][]
  story: Story
}
