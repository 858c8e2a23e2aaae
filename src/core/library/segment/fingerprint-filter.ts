/**
 * Which fingerprints a segment may have, in one byte each: a segment that cannot have those of a quotation need not be
 * read for it. A Bloom filter (B. H. Bloom, "Space/Time Trade-offs in Hash Coding with Allowable Errors", 1970): it takes
 * two in a hundred others for one that is there, and denies none that is.
 */

const BITS_EACH = 8
/** Bits set for each: as many as let the filter err least. */
const BITS_SET = 5
const OTHER_PRIME = 0x85ebca6b | 0

export function buildFilter(fingerprints: Uint32Array): Uint8Array<ArrayBuffer> {
  const filter = new Uint8Array(Math.ceil((fingerprints.length * BITS_EACH) / 8))
  for (const fingerprint of fingerprints) {
    for (let i = 0; i < BITS_SET; i++) {
      const bit = placeOf(fingerprint, i, filter)
      filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7))
    }
  }
  return filter
}

export function mayHave(filter: Uint8Array, fingerprint: number): boolean {
  for (let i = 0; i < BITS_SET; i++) {
    const bit = placeOf(fingerprint, i, filter)
    if (((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false
  }
  return true
}

/** The place of one of a fingerprint's bits. The fingerprint is a hash already, and a second one is made of it. */
function placeOf(fingerprint: number, i: number, filter: Uint8Array): number {
  const step = Math.imul(fingerprint ^ (fingerprint >>> 15), OTHER_PRIME) | 1
  return ((fingerprint + Math.imul(i, step)) >>> 0) % (filter.length * 8)
}
