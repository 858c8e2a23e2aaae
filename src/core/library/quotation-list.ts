/** Collects the fingerprints of quotations, each with the statement that it stands in. */
import { NumberList } from './segment/growable-array.ts'
import type { Segment } from './segment/segment.ts'
import { sortPairs } from './segment/sort-pairs.ts'

export class QuotationList {
  readonly #fingerprints = new NumberList()
  readonly #statements = new NumberList()

  /** Statements are to come in ascending order. */
  add(fingerprint: number, statement: number): void {
    this.#fingerprints.push(fingerprint)
    this.#statements.push(statement)
  }

  /** By fingerprint, those of one fingerprint by statement: as a segment holds them. */
  finish(): Pick<Segment, 'fingerprints' | 'quotingStatements'> {
    const { keys, values } = sortPairs({ keys: this.#fingerprints.finish(), values: this.#statements.finish() })
    return { fingerprints: keys, quotingStatements: values }
  }
}
