/**
 * A page's document as a list, which can be sent to another process: its nodes in document order, each with where in the
 * list its parent is. Whoever takes one from a page looks at it first.
 */
import * as v from 'valibot'

/** A long article has a few thousand. Readability looks at all of them in one go, and takes about 50 ms for so many. */
export const MAX_NODES = 10_000
/** In UTF-16 code units: a short novel. */
export const MAX_TEXT = 250_000
/** Of names and values of all attributes together, in UTF-16 code units: four times what any of 130 saved pages has. */
export const MAX_ATTRIBUTES = 500_000

/** A text, or an element's name (see `nameOf`) and attributes. The root alone has -1 for a parent. */
export type FlatNode =
  | [parent: number, text: string]
  | [parent: number, name: string, attributes: Readonly<Record<string, string>>]

/** What Readability found in such a list. */
export interface FlatContent {
  /** As in `FlatNode`, where the node in the list is what was sent, and a name is that of an element made since. */
  nodes: [parent: number, node: number | string][]
  byline?: string
  title?: string
  siteName?: string
}

const flatNodeSchema = v.union([
  v.strictTuple([v.number(), v.string(), v.record(v.string(), v.string())]),
  v.strictTuple([v.number(), v.string()]),
])

/** Whether parents are where they should be shows when the document is put together. */
export const flatDocumentSchema = v.pipe(
  v.array(v.unknown()),
  v.maxLength(MAX_NODES, `has more than ${MAX_NODES} nodes`),
  v.array(flatNodeSchema),
  v.check((nodes) => measureText(nodes) <= MAX_TEXT + MAX_ATTRIBUTES, 'is too long'),
)

function measureText(nodes: readonly FlatNode[]): number {
  let length = 0
  for (const [, text, attributes = {}] of nodes) length += text.length + measureAttributes(attributes)
  return length
}

/** In UTF-16 code units. */
export function measureAttributes(attributes: Readonly<Record<string, string>>): number {
  return Object.entries(attributes).reduce((length, [name, value]) => length + name.length + value.length, 0)
}
