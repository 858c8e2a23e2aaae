/**
 * Content-word coverage: whether the content words of a statement occur close together somewhere in an article, in any
 * order. The last check before a statement is called missing or exclusive: an article may spread it over several
 * sentences, none of which matched on its own.
 */
import { stem } from '../../language/en/stem.ts'
import { isStopWord } from '../../language/en/stop-words.ts'
import type { AnalysedArticle, AnalysedStatement } from '../../statements/analysed-article.ts'
import type { Word } from '../../text/words.ts'

/** Stems of content words. */
export type ContentWords = ReadonlySet<string>

/** For each content word, the ascending numbers of the sentences that contain it; the headline is number 0. */
export type ContentWordIndex = ReadonlyMap<string, readonly number[]>

/** A retelling spreads one sentence over up to this many. */
const WINDOW_LENGTH = 3
/** Share of a statement's content words: lower hides what is missing, higher calls missing what is retold. */
const MIN_COVERED = 0.5
/** Shorter sentences ("He declined to comment.") say too little to be called missing or exclusive. */
const MIN_CONTENT_WORDS = 5

/** The content words among some words. */
export function listContentWords(words: readonly Word[]): ContentWords {
  return new Set(words.filter(({ key }) => !isStopWord(key)).map(({ key }) => stem(key)))
}

/** Indexes the content words of an article's headline and statements. */
export function indexContentWords({ headlineWords, statements }: AnalysedArticle): ContentWordIndex {
  const index = new Map<string, number[]>()
  for (const [sentence, words] of [headlineWords, ...statements.map(({ words }) => words)].entries()) {
    for (const word of listContentWords(words)) {
      const sentences = index.get(word)
      if (sentences) sentences.push(sentence)
      else index.set(word, [sentence])
    }
  }
  return index
}

/** Whether most of the words occur close together in the indexed article. */
export function isCovered(words: ContentWords, index: ContentWordIndex): boolean {
  const found = new Map<number, number>()
  for (const word of words) {
    for (const first of listWindows(index.get(word) ?? [])) found.set(first, (found.get(first) ?? 0) + 1)
  }
  return [...found.values()].some((count) => count >= MIN_COVERED * words.size)
}

/** The first sentences of all windows that contain any of these sentences. */
function listWindows(sentences: readonly number[]): number[] {
  const firsts: number[] = []
  for (const sentence of sentences) {
    const next = (firsts.at(-1) ?? -1) + 1
    for (let first = Math.max(next, sentence - WINDOW_LENGTH + 1); first <= sentence; first++) firsts.push(first)
  }
  return firsts
}

/** Whether a statement has enough content words to look for them elsewhere, and is neither a caption nor announces others. */
export function saysEnough({ statement }: AnalysedStatement, words: ContentWords): boolean {
  return statement.kind !== 'caption' && words.size >= MIN_CONTENT_WORDS && !statement.text.endsWith(':')
}
