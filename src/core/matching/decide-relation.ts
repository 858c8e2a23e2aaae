/** Which kind of match: the same utterance, or the same thing asserted in the outlets' own words. */
import type { Relation } from '../model/comparison.ts'
import type { Features } from './features.ts'

/** Lower calls retold remarks quotes, higher loses quotations that the other outlet shortened. */
const LEAST_QUOTATION_FOUND = 0.16

export function decideRelation({ quotations }: Features): Relation {
  return quotations.quotationFound >= LEAST_QUOTATION_FOUND ? 'quote' : 'claim'
}
