import type { Statement } from '../model/statement.ts'
import { splitWords, type Word } from '../text/words.ts'

const known = new WeakMap<Statement, readonly Word[]>()

/** The words of a statement's text. Matching, coverage and alignment all ask for them; they are split once. */
export function wordsOf(statement: Statement): readonly Word[] {
  const words = known.get(statement) ?? splitWords(statement.text)
  known.set(statement, words)
  return words
}
