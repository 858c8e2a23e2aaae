/**
 * What one would use instead of Parallax: a search library over the statements, asked for each statement of the page.
 *
 * Each is set up as its documentation advises for queries of many words. Stop words are left out, as all three
 * allow: every sentence has some, they match almost every statement, and looking them up takes most of MiniSearch's
 * time. The list is the one that FlexSearch ships.
 */
import { Index } from 'flexsearch'
import english from 'flexsearch/lang/en'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'

const STOP_WORDS = readStopWords()

/** Looks one sentence up and returns the hits, the best first. */
export type Search = (sentence: string) => unknown

/** Share of a sentence's words that a hit must have: "most of these words". */
const MIN_SHARE = 0.5
/** Hits for a sentence: FlexSearch's own default. */
const MAX_HITS = 100

/** Any of the words, ranked by BM25; hits with too few of them are dropped before sorting. */
export function searchWithMiniSearch(statements: readonly string[]): Search {
  const index = new MiniSearch({ fields: ['text'], tokenize: splitTerms })
  index.addAll(statements.map((text, id) => ({ id, text })))
  return (sentence) => {
    const wanted = MIN_SHARE * new Set(splitTerms(sentence)).size
    return index.search(sentence, { filter: ({ queryTerms }) => queryTerms.length >= wanted })
  }
}

/** `suggest`, without which a hit must have all the words; its English preset has stop words and a stemmer. */
export function searchWithFlexSearch(statements: readonly string[]): Search {
  const index = new Index({ tokenize: 'strict', encoder: english })
  for (const [id, text] of statements.entries()) index.add(id, text)
  return (sentence) => index.search(sentence, { suggest: true, limit: MAX_HITS })
}

/** Token search, which Fuse.js advises beyond a few words; otherwise a sentence is one long fuzzy pattern. */
export function searchWithFuse(statements: readonly string[]): Search {
  const fuse = new Fuse(statements, { useTokenSearch: true, tokenize: splitTerms })
  return (sentence) => fuse.search(sentence, { limit: MAX_HITS })
}

/** Lower-case words that are not stop words. */
function splitTerms(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => !STOP_WORDS.has(word))
}

/** Fails rather than measure without stop words, which would flatter Parallax. */
function readStopWords(): Set<string> {
  if (!(english.filter instanceof Set)) throw new Error('FlexSearch no longer ships its stop words as a set.')
  return english.filter
}
