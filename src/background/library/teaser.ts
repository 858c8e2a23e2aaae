/** Texts that are only the beginning of an article, or a sentence about it. */

/** In UTF-16 code units. Longer texts are more than teasers: a lead paragraph has about 250. */
const MAX_TEASER_LENGTH = 600

export function isTeaser(body: string): boolean {
  return body.length < MAX_TEASER_LENGTH
}

/** Whether a source has only teasers, judged by its median text. */
export function areTeasers(bodies: readonly string[]): boolean {
  const lengths = bodies.toSorted((a, b) => a.length - b.length)
  const median = lengths[Math.floor(lengths.length / 2)]
  return median !== undefined && isTeaser(median)
}
