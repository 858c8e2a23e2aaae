/**
 * A segment as one ArrayBuffer, and back without copying: a header, then the arrays one after the other. All consist
 * of 32-bit numbers in the machine's own byte order, so the arrays of a decoded segment are views into the buffer.
 *
 * The header: a magic number (which also detects a foreign byte order), the version, a checksum of all that follows it,
 * the length of each array.
 */
import { checksum } from './checksum.ts'
import type { Segment } from './segment.ts'

const MAGIC = 0x58_4c_52_50
/** Goes up whenever the arrays or the meaning of their numbers change: terms, fingerprints, how words are split. */
const VERSION = 5
const BYTES = 4

/** Thrown for a buffer that is not a segment: foreign, of another version, cut off or damaged. */
export class InvalidSegmentError extends Error {
  override readonly name = 'InvalidSegmentError'
}

/** Writes a segment into a new buffer. */
export function encodeSegment(segment: Segment): ArrayBuffer {
  const arrays = listArrays(segment)
  const header = Uint32Array.of(MAGIC, VERSION, 0, ...arrays.map(({ length }) => length))
  const parts = [header, ...arrays]
  const words = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0))
  let place = 0
  for (const part of parts) {
    words.set(part, place)
    place += part.length
  }
  words[CHECKSUM_PLACE] = checksum(words.subarray(FIXED_HEADER_LENGTH))
  return words.buffer
}

/** In the order in which they are stored and `decodeSegment` reads them. */
function listArrays(segment: Segment): (Uint32Array | Int32Array)[] {
  const { ids, articleTerms, postings } = segment
  return [
    ids.offsets,
    ids.values,
    segment.days,
    segment.addresses,
    segment.texts,
    segment.firstStatements,
    segment.lengths,
    segment.terms,
    segment.statementsWith,
    articleTerms.offsets,
    articleTerms.values,
    postings.offsets,
    postings.values,
    segment.fingerprints,
    segment.quotingStatements,
    segment.repeatedSentences,
  ]
}

/** The magic number, the version and the checksum; the lengths of the arrays follow. */
const FIXED_HEADER_LENGTH = 3
const CHECKSUM_PLACE = 2
const ARRAY_COUNT = 16

/**
 * Reads a segment. The buffer must not be changed afterwards.
 * @throws InvalidSegmentError for anything that `encodeSegment` did not write
 */
export function decodeSegment(buffer: unknown): Segment {
  if (!(buffer instanceof ArrayBuffer)) fail('it is none')
  const arrays = readArrays(buffer)
  const next = () => arrays.shift() ?? new Uint32Array()
  const ids = { offsets: next(), values: next() }
  const days = next()
  const [addresses, texts, firstStatements, lengths] = [next(), next(), next(), next()]
  const [terms, statementsWith] = [next(), next()]
  const articleTerms = { offsets: next(), values: next() }
  const postings = { offsets: next(), values: next() }
  return {
    articleCount: days.length,
    statementCount: firstStatements.at(-1) ?? 0,
    ids,
    days: new Int32Array(buffer, days.byteOffset, days.length),
    addresses,
    texts,
    firstStatements,
    lengths,
    terms,
    statementsWith,
    articleTerms,
    postings,
    fingerprints: next(),
    quotingStatements: next(),
    repeatedSentences: next(),
  }
}

function readArrays(buffer: ArrayBuffer): Uint32Array<ArrayBuffer>[] {
  const headerLength = FIXED_HEADER_LENGTH + ARRAY_COUNT
  if (buffer.byteLength % BYTES !== 0 || buffer.byteLength < headerLength * BYTES) fail('it is cut off')
  const [magic, version, sum, ...lengths] = new Uint32Array(buffer, 0, headerLength)
  if (magic !== MAGIC) fail('it is not an index')
  if (version !== VERSION) fail(`it has version ${version}, not ${VERSION}`)
  const total = lengths.reduce((sum, length) => sum + length, headerLength)
  if (total * BYTES !== buffer.byteLength) fail('its length is not what its header says')
  if (checksum(new Uint32Array(buffer, FIXED_HEADER_LENGTH * BYTES)) !== sum) fail('it is damaged')
  let place = headerLength
  return lengths.map((length) => {
    const array = new Uint32Array(buffer, place * BYTES, length)
    place += length
    return array
  })
}

function fail(reason: string): never {
  throw new InvalidSegmentError(`An index of the library cannot be read: ${reason}.`)
}
