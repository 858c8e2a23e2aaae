/** What is wrong with a text that should be XML, as precisely as it can be said. */
import { XMLValidator } from 'fast-xml-parser'
import { say } from '../../../locale/say.ts'

/** How far into a text it is looked at what it is, in UTF-16 code units. */
const OPENING = 1000

/** @param otherwise what to say of a text that is no XML at all, or that is well-formed but something else. */
export function describeFault(text: string, otherwise: string): string {
  const opening = text.slice(0, OPENING).trimStart()
  if (opening === '') return say('emptyFile')
  if (/^<(?:!doctype html|html)[\s>]/i.test(opening)) return say('webPageSent', { otherwise })
  if (!opening.startsWith('<')) return otherwise
  const result = XMLValidator.validate(text.trimStart(), { allowBooleanAttributes: true })
  if (result === true) return otherwise
  const { msg, line } = result.err
  // What is not closed is noticed at the end, and the line given with it is that of an opening.
  if (UNCLOSED.test(msg)) return say('xmlBreaksOff')
  const skipped = countLines(text) - countLines(text.trimStart())
  return say('xmlBroken', { line: line + skipped })
}

/** How the validator begins what it says of elements that are never closed. */
const UNCLOSED = /^(?:Invalid '\[|Unclosed tag)/

function countLines(text: string): number {
  return text.split('\n').length
}
