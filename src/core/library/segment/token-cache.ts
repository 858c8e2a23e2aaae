/**
 * Reads many texts word by word at the speed of one look at each character: a text is cut where no word can go on,
 * and only a piece that never came before is taken apart.
 *
 * A piece is told by a hash of 64 bits alone. Among the million different ones of a large library the chance that
 * two share a hash is one in ten million, far under that of two words with one term.
 */

import { addToHash, EMPTY_HASH } from '../../text/hash.ts'

/** The table doubles when more than this part is taken: fuller ones are slower, emptier ones larger. */
const MOST_TAKEN = 0.5
const FIRST_SLOTS = 1 << 12
/** Numbers per slot of the table. */
const SLOT = 3
const OTHER_PRIME = 0x85ebca6b | 0

const PARTS = 0
const GOES_ON = 1
const JOINS = 2
/** What the characters of ASCII do: letters and digits go on, ".", "," and "'" join two that do ("U.S", "1,000"). */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[A-Za-z0-9]/.test(character)) return GOES_ON
  return /[.,']/.test(character) ? JOINS : PARTS
})

export class ChunkReader {
  readonly #take: (chunk: string) => void
  /** How many different pieces came so far. */
  #count = 0
  /** An open-addressed hash table: of each slot both halves of the hash, then the piece's number plus 1; 0 where free. */
  #slots = new Int32Array(SLOT * FIRST_SLOTS)

  /** @param take is given each different piece once, in the order of their numbers */
  constructor(take: (chunk: string) => void) {
    this.#take = take
  }

  /** The numbers of the pieces of a stretch of text, in order. No word runs over the ends of a piece. */
  read(text: string, start: number, end: number): number[] {
    const chunks: number[] = []
    for (let at = start; at < end; at++) {
      const from = at
      let first = EMPTY_HASH
      let second = 0
      for (; at < end; at++) {
        const code = text.charCodeAt(at)
        const kind = kindOf(code)
        if (kind === PARTS || (kind === JOINS && !joins(text, at, from, end))) break
        first = addToHash(first, code)
        second = (Math.imul(second ^ code, OTHER_PRIME) + (second >>> 15)) | 0
      }
      if (at > from) chunks.push(this.#find(first, second) ?? this.#add(text.slice(from, at), first, second))
    }
    return chunks
  }

  #find(first: number, second: number): number | undefined {
    const number = this.#slots[this.#findSlot(first, second) + 2] ?? 0
    return number === 0 ? undefined : number - 1
  }

  #add(chunk: string, first: number, second: number): number {
    this.#take(chunk)
    this.#slots.set([first, second, ++this.#count], this.#findSlot(first, second))
    if (SLOT * this.#count > MOST_TAKEN * this.#slots.length) this.#grow()
    return this.#count - 1
  }

  /** Where a hash stands in the table, or the free place where it is to stand. */
  #findSlot(first: number, second: number): number {
    const slots = this.#slots
    let slot = ((first ^ (second >>> 7)) & (slots.length / SLOT - 1)) * SLOT
    while (slots[slot + 2] !== 0 && (slots[slot] !== first || slots[slot + 1] !== second)) {
      slot = (slot + SLOT) % slots.length
    }
    return slot
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Int32Array(2 * old.length)
    for (let slot = 0; slot < old.length; slot += SLOT) {
      if (old[slot + 2] === 0) continue
      this.#slots.set(old.subarray(slot, slot + SLOT), this.#findSlot(old[slot] ?? 0, old[slot + 1] ?? 0))
    }
  }
}

/** Whether a mark stands between two characters of one piece, which begins at `from`. */
function joins(text: string, at: number, from: number, end: number): boolean {
  return at > from && at + 1 < end && kindOf(text.charCodeAt(at + 1)) === GOES_ON
}

/** All beyond ASCII goes on, to be on the safe side. */
function kindOf(code: number): number {
  return code < KINDS.length ? (KINDS[code] ?? PARTS) : GOES_ON
}
