/** Reads streams of strangers within bounds: what goes on beyond them is neither downloaded nor unpacked. */

/** All of a stream; undefined when it is longer than `size` bytes. */
export async function readBounded(
  stream: ReadableStream<Uint8Array> | null,
  size: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream?.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    chunks.push(part.value)
    length += part.value.length
    if (length > size) {
      await reader?.cancel()
      return undefined
    }
  }
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}

/**
 * What is packed in a file in gzip, as sitemaps often are whatever their server's headers say; any other as it is.
 * Undefined when it is larger than `size` bytes.
 * @throws TypeError for a damaged file.
 */
export async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const [first, second] = bytes
  if (first !== 0x1f || second !== 0x8b) return bytes
  return readBounded(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')), size)
}
