/** Separates what an outlet says from what it quotes. */
import type { TextRange } from '../model/range.ts'

/**
 * The outlet's own words: a text with each quotation replaced by spaces, so that offsets stay the same. A hedge or
 * loaded word in a quotation is the speaker's, not the outlet's.
 * @param quotations as ranges of the text, in order and disjoint
 */
export function maskQuotations(text: string, quotations: readonly TextRange[]): string {
  let masked = ''
  for (const { start, end } of quotations) {
    masked += text.slice(masked.length, start) + ' '.repeat(end - start)
  }
  return masked + text.slice(masked.length)
}
