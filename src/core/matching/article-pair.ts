/**
 * Two articles side by side: how telling each word is between them, and how close every statement of one is to every
 * statement of the other. A pair of statements is judged in this context, because articles on one event share
 * names and topics in nearly every sentence.
 */
import type { EncodedArticle } from './encode-article.ts'
import { sumWeights } from './sorted-ids.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface ArticlePair {
  here: EncodedArticle
  there: EncodedArticle
  /** By word: how rare it is both in English and in these two articles. */
  weights: Float64Array
  /** By word, as in `Vocabulary`. */
  idf: readonly number[]
  /** For statement `i` here and `j` there, at `i * there.statements.length + j`; read it with `closenessAt`. */
  closeness: Float64Array
  /** How surely both report the same story, 0 to 1. */
  relatedness: number
}

/** How close two statements are by the words they share, 0 to 1; 0 outside the articles. */
export function closenessAt({ here, there, closeness }: ArticlePair, i: number, j: number): number {
  const columns = there.statements.length
  if (i < 0 || j < 0 || i >= here.statements.length || j >= columns) return 0
  return closeness[i * columns + j] ?? 0
}

/** Keeps short statements from being close to everything that contains their one word; higher favours long ones. */
const SHORT_STATEMENT_DAMPING = 6

/** Weighs the words of two articles that share a vocabulary, and all pairs of their statements. */
export function pairArticles(
  here: EncodedArticle,
  there: EncodedArticle,
  { idf }: Vocabulary,
  relatedness: number,
): ArticlePair {
  const countsHere = countStatementsByWord(here, idf.length)
  const countsThere = countStatementsByWord(there, idf.length)
  const statements = here.statements.length + there.statements.length
  const weights = new Float64Array(idf.length)
  for (let id = 0; id < idf.length; id++) {
    const count = (countsHere[id] ?? 0) + (countsThere[id] ?? 0)
    if (count === 0) continue
    const localIdf = Math.log((statements + 1) / count)
    weights[id] = Math.sqrt((idf[id] ?? 0) * localIdf)
  }
  return { here, there, weights, idf, closeness: measureCloseness(here, there, weights), relatedness }
}

/** By word: how many statements contain it. */
function countStatementsByWord({ statements }: EncodedArticle, size: number): Uint16Array {
  const counts = new Uint16Array(size)
  for (const { content } of statements) for (const id of content) counts[id] = (counts[id] ?? 0) + 1
  return counts
}

/** The weight that two statements share, over that of the shorter one: for all pairs at once, by an index. */
function measureCloseness(here: EncodedArticle, there: EncodedArticle, weights: Float64Array): Float64Array {
  const columns = there.statements.length
  const closeness = new Float64Array(here.statements.length * columns)
  const postings = indexWords(there)
  const totalsThere = there.statements.map(({ content }) => sumWeights(content, weights))
  here.statements.forEach(({ content }, i) => {
    const row = closeness.subarray(i * columns, (i + 1) * columns)
    for (const id of content) for (const j of postings.get(id) ?? []) row[j] = (row[j] ?? 0) + (weights[id] ?? 0)
    const total = sumWeights(content, weights)
    totalsThere.forEach((other, j) => {
      row[j] = (row[j] ?? 0) / (Math.min(total, other) + SHORT_STATEMENT_DAMPING)
    })
  })
  return closeness
}

/** By word: the statements that contain it. */
function indexWords({ statements }: EncodedArticle): Map<number, number[]> {
  const postings = new Map<number, number[]>()
  statements.forEach(({ content }, j) => {
    for (const id of content) {
      const list = postings.get(id)
      if (list) list.push(j)
      else postings.set(id, [j])
    }
  })
  return postings
}
