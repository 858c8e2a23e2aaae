/** The story as a whole: what the page and the related articles, taken together, tell differently. Plain values. */
import type { Difference } from './comparison.ts'
import type { TextRange } from './range.ts'

/** A sentence of the page or of a related article; the range is in the article's `articleBody`. */
export interface Passage extends TextRange {
  /** The article's id; the page is an article like the others. */
  id: string
  text: string
}

/** What one article gives for a fact in dispute. */
export interface FactVersion extends Passage {
  /** The number, day, source or quoted words as the sentence has them. */
  words: string
  /** Where these words are, from the start of `text`. */
  wordsRange: TextRange
}

/** A number, day, source or quotation that outlets give differently: the same conflict found in ten pairs is one. */
export interface DisputedFact {
  kind: 'number' | 'day' | 'source' | 'quotation'
  /** One an article, the page's own first; two articles that give the same are two versions with the same words. */
  versions: FactVersion[]
}

/** One thing, person, group or act, and what the articles call it. */
export interface NamedThing {
  /** The page's own names first, then those of most articles. At least two. */
  names: { name: string; uses: FactVersion[] }[]
}

/** Somebody who is quoted or cited in the story. */
export interface Voice {
  /** The fullest form of the name that any article gives. */
  name: string
  /** By article, the page first: how many words of quotation and report it gives this voice, and the first place. */
  heard: { id: string; words: number; first: Passage }[]
  /** The ids of articles that name it and, as far as is recognised, give it no words. */
  named: string[]
}

export interface Headline {
  id: string
  text: string
  /** Loaded words, from the start of `text`. */
  loaded: TextRange[]
}

/** How prominently the articles put a statement that they share. */
export interface Prominence {
  /** Index into the comparison's `statements`. */
  statement: number
  /** One an article, the page first. `position`: share of the article's body before the statement, 0 to 1. */
  places: { id: string; place: 'headline' | 'lead' | 'body'; position: number }[]
}

/** The versions of one quotation by the time of their publication. */
export interface Lineage {
  speaker?: string
  /** Oldest first, undated ones last. The ranges are those of the quoted words, without their marks. */
  versions: (Passage & {
    /** Whether this version has the most words of all; exactly one has. */
    isFullest: boolean
    /** What differs from the fullest version: `here` is this version's. */
    changes: Difference[]
  })[]
}

export interface Story {
  /** Those that most articles take part in come first. */
  disputes: DisputedFact[]
  names: NamedThing[]
  /** Most heard first. */
  voices: Voice[]
  /** The page's own first, then in the order of the related articles. */
  headlines: Headline[]
  /** In page order. */
  prominence: Prominence[]
  /** Quotations that at least two articles give; those of most versions first. */
  lineages: Lineage[]
}
