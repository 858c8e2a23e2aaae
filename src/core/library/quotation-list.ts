/** Collects the fingerprints of quotations, each with the statement that it stands in. */
import type { Segment } from './segment.ts'

const LOW_BITS = 32n

export class QuotationList {
  readonly #fingerprints: number[] = []
  readonly #statements: number[] = []

  add(fingerprint: number, statement: number): void {
    this.#fingerprints.push(fingerprint)
    this.#statements.push(statement)
  }

  /** Ascending, as a segment holds them. Both are packed into one number: that sorts ten times as fast as pairs. */
  sort(): Pick<Segment, 'fingerprints' | 'quotingStatements'> {
    const packed = BigUint64Array.from(
      this.#fingerprints,
      (fingerprint, i) => (BigInt(fingerprint) << LOW_BITS) | BigInt(this.#statements[i] ?? 0),
    ).sort()
    return {
      fingerprints: Uint32Array.from(packed, (pair) => Number(pair >> LOW_BITS)),
      quotingStatements: Uint32Array.from(packed, (pair) => Number(BigInt.asUintN(32, pair))),
    }
  }
}
