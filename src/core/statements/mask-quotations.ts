import type { Statement } from '../model/statement.ts'

/**
 * The outlet's own words: the statement's text with each quotation blanked out, so that offsets stay what they are.
 * What a speaker says is hedged or loaded by the speaker, not by the outlet.
 */
export function readOwnWords({ text, start, quotations }: Statement): string {
  return quotations.reduce((own, quotation) => {
    const from = quotation.start - start
    const to = quotation.end - start
    return own.slice(0, from) + ' '.repeat(to - from) + own.slice(to)
  }, text)
}
