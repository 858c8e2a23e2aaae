import { analyseStatement } from '../../src/core/statements/analyse-statement.ts'
import type { AnalysedStatement } from '../../src/core/statements/analysed-article.ts'
import { readSentenceContext } from '../../src/core/statements/sentence-context.ts'

/** Where the statement starts in its article; not 0, so that a range counted from the wrong place is noticed. */
const START = 100

/**
 * A statement from its text alone, somewhere in an article. What is in double quotation marks is a quotation, all of
 * them by one speaker.
 */
export function makeAnalysedStatement(text: string, said: { speaker?: string; cue?: string } = {}): AnalysedStatement {
  const quotations = [...text.matchAll(/["“]([^"”]+)["”]/g)].map((match) => {
    const quoted = match[1] ?? ''
    const from = START + match.index + 1
    return { start: from, end: from + quoted.length, text: quoted, ...said }
  })
  const body = ' '.repeat(START) + text
  return analyseStatement(readSentenceContext(body, { start: START, end: body.length }, quotations), quotations)
}
