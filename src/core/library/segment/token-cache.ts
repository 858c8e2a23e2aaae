/**
 * Reads many texts word by word while looking at each character once: a text is cut into tokens where no word can
 * continue, and only a token that has not occurred before is split into words.
 *
 * A token is recognised by a hash of 64 bits alone. Among the million different tokens of a large library the
 * chance that two share a hash is one in ten million, far below that of two words sharing a term.
 */
import { addToHash, EMPTY_HASH } from '../../text/hash.ts'

/** The table doubles when more than this share is taken: a fuller one is slower, an emptier one larger. */
const MAX_LOAD = 0.5
const FIRST_SLOTS = 1 << 12
/** Numbers per slot of the table; of four, one is unused, but a slot never lies across two lines of the processor's cache. */
const SLOT_SIZE = 4
const OTHER_PRIME = 0x85ebca6b | 0

const SEPARATES = 0
const CONTINUES = 1
const JOINS = 2
/**
 * What ASCII characters do: letters and digits continue a token, ".", "," and "'" join two that do ("U.S", "1,000").
 */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[A-Za-z0-9]/.test(character)) return CONTINUES
  return /[.,']/.test(character) ? JOINS : SEPARATES
})

export class TokenCache {
  readonly #onNewToken: (token: string) => void
  /** How many different tokens there are so far. */
  #count = 0
  /**
   * An open-addressed hash table: for each slot both halves of the hash, then the token's number plus 1; 0 where free.
   */
  #slots = new Int32Array(SLOT_SIZE * FIRST_SLOTS)

  /** @param onNewToken called with each different token once, in the order of their numbers */
  constructor(onNewToken: (token: string) => void) {
    this.#onNewToken = onNewToken
  }

  /** The numbers of the tokens in a stretch of text, in order. No word crosses the end of a token. */
  read(text: string, start: number, end: number): number[] {
    const tokens: number[] = []
    for (let at = start; at < end; at++) {
      const from = at
      let first = EMPTY_HASH
      let second = 0
      for (; at < end; at++) {
        const code = text.charCodeAt(at)
        const kind = kindOf(code)
        if (kind === SEPARATES || (kind === JOINS && !joins(text, at, from, end))) break
        first = addToHash(first, code)
        second = (Math.imul(second ^ code, OTHER_PRIME) + (second >>> 15)) | 0
      }
      if (at > from) tokens.push(this.#find(first, second) ?? this.#add(text.slice(from, at), first, second))
    }
    return tokens
  }

  #find(first: number, second: number): number | undefined {
    const number = this.#slots[this.#findSlot(first, second) + 2] ?? 0
    return number === 0 ? undefined : number - 1
  }

  #add(token: string, first: number, second: number): number {
    this.#onNewToken(token)
    this.#slots.set([first, second, ++this.#count], this.#findSlot(first, second))
    if (SLOT_SIZE * this.#count > MAX_LOAD * this.#slots.length) this.#grow()
    return this.#count - 1
  }

  /** The slot of a hash, or the free slot where it belongs. */
  #findSlot(first: number, second: number): number {
    const slots = this.#slots
    const last = slots.length - 1
    let slot = ((first ^ (second >>> 7)) * SLOT_SIZE) & last
    while (slots[slot + 2] !== 0 && (slots[slot] !== first || slots[slot + 1] !== second)) {
      slot = (slot + SLOT_SIZE) & last
    }
    return slot
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Int32Array(2 * old.length)
    for (let slot = 0; slot < old.length; slot += SLOT_SIZE) {
      if (old[slot + 2] === 0) continue
      this.#slots.set(old.subarray(slot, slot + SLOT_SIZE), this.#findSlot(old[slot] ?? 0, old[slot + 1] ?? 0))
    }
  }
}

/** Whether a mark is between two characters of one token, which begins at `from`. */
function joins(text: string, at: number, from: number, end: number): boolean {
  return at > from && at + 1 < end && kindOf(text.charCodeAt(at + 1)) === CONTINUES
}

/** Everything beyond ASCII continues a token, to be on the safe side. */
function kindOf(code: number): number {
  return code < KINDS.length ? (KINDS[code] ?? SEPARATES) : CONTINUES
}
