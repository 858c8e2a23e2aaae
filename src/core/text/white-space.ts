/** White space as `\s` defines it, but fast enough to check every character of a library. */
import type { TextRange } from '../model/range.ts'

/** Whether a code unit matches `\s`, without making a string of each character. */
export function isWhiteSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return code >= 0xa0 && /\s/.test(String.fromCharCode(code))
}

/** The range without the white space at its ends; empty when there is nothing else. */
export function trimRange(text: string, range: TextRange): TextRange {
  let { start, end } = range
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start++
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}
