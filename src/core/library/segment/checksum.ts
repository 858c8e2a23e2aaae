/** Tells whether 32-bit numbers are those that were written: a disk may flip a bit, and nothing else would notice. */

/** Of 32-bit FNV (G. Fowler, L. Noll, K.-P. Vo); odd, so that multiplying loses nothing. */
const PRIME = 0x01_00_01_93
/** Bits by which the sum turns at each number, so that the highest bits of it come to count as well. */
const TURN = 13

/** No two lists that differ in one number alone have the same sum. */
export function checksum(words: Uint32Array): number {
  let sum = words.length
  for (let i = 0; i < words.length; i++) {
    const mixed = sum ^ (words[i] ?? 0)
    sum = Math.imul((mixed << TURN) | (mixed >>> (32 - TURN)), PRIME)
  }
  return sum >>> 0
}
