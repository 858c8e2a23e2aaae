/**
 * A segment far from the page's date is asked for old quotations alone. What that needs is a quarter of it, so a
 * library may store it beside the whole and load it instead.
 */
import type { Segment } from './segment/segment.ts'

/** The segment without its terms: quotations are found in it, statements and related articles are not. */
export function keepQuotations(segment: Segment): Segment {
  return {
    ...segment,
    terms: new Uint32Array(),
    statementTerms: { offsets: new Uint32Array(segment.statementCount + 1), values: new Uint32Array() },
    postings: { offsets: new Uint32Array(1), values: new Uint32Array() },
  }
}
