import type { Statement } from '../../../src/core/model/statement.ts'

/**
 * A statement from its text alone, standing somewhere in an article. What stands in double quotation marks are its
 * quotations, all by one speaker.
 */
export function makeStatement(text: string, said: { speaker?: string; cue?: string } = {}): Statement {
  const start = 100
  const quotations = [...text.matchAll(/["“]([^"”]+)["”]/g)].map((match) => {
    const quoted = match[1] ?? ''
    const from = start + match.index + 1
    return { start: from, end: from + quoted.length, text: quoted, ...said }
  })
  return { start, end: start + text.length, text, quotations }
}
