/** What is wrong with a text that should be XML, as precisely as it can be said. */
import { XMLValidator } from 'fast-xml-parser'
import type { Fault } from '../../messaging/listed-entries.ts'

/** How far into a text it is looked at what it is, in UTF-16 code units. */
const OPENING = 1000

export function findFault(text: string): Fault {
  const opening = text.slice(0, OPENING).trimStart()
  if (opening === '') return { kind: 'empty' }
  if (/^<(?:!doctype html|html)[\s>]/i.test(opening)) return { kind: 'webPage' }
  if (!opening.startsWith('<')) return { kind: 'other' }
  const result = XMLValidator.validate(text.trimStart(), { allowBooleanAttributes: true })
  if (result === true) return { kind: 'other' }
  const { msg, line } = result.err
  // What is not closed is noticed at the end, and the line given with it is that of an opening.
  if (UNCLOSED.test(msg)) return { kind: 'breaksOff' }
  const skipped = countLines(text) - countLines(text.trimStart())
  return { kind: 'broken', line: line + skipped }
}

/** How the validator begins what it says of elements that are never closed. */
const UNCLOSED = /^(?:Invalid '\[|Unclosed tag)/

function countLines(text: string): number {
  return text.split('\n').length
}
