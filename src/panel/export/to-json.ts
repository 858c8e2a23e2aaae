/** A comparison as JSON, for other programs: all of it, with a name and a version of the format. */
import type { PageComparison } from '../../messaging/outcome.ts'
import { STEERING } from './plain-line.ts'

/** Raised when a program that reads version 1 would misread what is written. */
const VERSION = 1

export function toJson(comparison: PageComparison): string {
  const json = JSON.stringify({ format: 'parallax-comparison', version: VERSION, comparison }, null, 2)
  // Such characters are only ever inside strings, where the escape is the same character to a program.
  return `${json.replace(STEERING, escapeUnit)}\n`
}

function escapeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
