/** Room for the numbers of an index while it is built, when nobody knows yet how many there will be. */

const FIRST_LENGTH = 64

/** An array of 32-bit numbers that grows. An ordinary array of millions takes several times the space and time. */
export class GrowableArray {
  #values = new Uint32Array(FIRST_LENGTH)
  #length = 0

  get length(): number {
    return this.#length
  }

  at(index: number): number {
    return this.#values[index] ?? 0
  }

  set(index: number, value: number): void {
    this.#values[index] = value
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const longer = new Uint32Array(2 * this.#length)
      longer.set(this.#values)
      this.#values = longer
    }
    this.#values[this.#length++] = value
  }

  finish(): Uint32Array {
    return this.#values.slice(0, this.#length)
  }
}
