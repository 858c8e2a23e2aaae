/**
 * The text nodes that a statement was read from, those between them and the next on either side. While they are the same
 * and hold the same, so is the statement; comparing them costs neither layout nor styles.
 */
import type { TextRange } from '../../core/model/range.ts'
import { ownProperty } from '../../extraction/own-property.ts'
import type { TextMap } from '../../extraction/text-map.ts'

/** With more nodes from the first of a statement to its last, they are no longer in the order that they were read in. */
const MAX_NODES = 1000
const BLANK_LINE = '\n\n'

/** A text node and what it held. */
interface Witness {
  /** Null where the page begins or ends. */
  node: Node | null
  data: string | null
}

export interface Neighbourhood {
  /** From the statement's first node to its last. */
  own: readonly Witness[]
  /** The text node before them and the one behind; what they hold is null where it belongs to another paragraph. */
  before: Witness
  behind: Witness
}

/** @returns null when the statement has no place on the page. */
export function readNeighbourhood(map: TextMap, { start, end }: TextRange): Neighbourhood | null {
  const nodes = map.nodesOf({ start, end })
  const [first] = nodes
  const last = nodes.at(-1)
  if (!first?.isConnected || !last?.isConnected) return null
  const walker = walkText(first)
  const own: Witness[] = []
  let node: Node | null = first
  for (; node && own.length < MAX_NODES; node = walker.nextNode()) {
    own.push(testify(node))
    if (node === last) break
  }
  if (node !== last) return null
  const isFirst = start === 0 || map.text.endsWith(BLANK_LINE, start)
  const isLast = end === map.text.length || map.text.startsWith(BLANK_LINE, end)
  return {
    own,
    before: testify(walkText(first).previousNode(), isFirst),
    behind: testify(walker.nextNode(), isLast),
  }
}

/** Whether nothing was changed in the statement's own nodes, put between them or taken from them. */
export function isOwnTextSame({ own: [first, ...others] }: Neighbourhood): boolean {
  if (!first?.node?.isConnected || !holds(first)) return false
  const walker = walkText(first.node)
  return others.every((witness) => walker.nextNode() === witness.node && holds(witness))
}

/** Whether that is so, and nothing was changed that may continue the statement's sentence on either side. */
export function isUntouched(neighbourhood: Neighbourhood): boolean {
  const { own, before, behind } = neighbourhood
  const [first, last] = [own[0]?.node, own.at(-1)?.node]
  if (!first || !last || !isOwnTextSame(neighbourhood)) return false
  return (
    walkText(first).previousNode() === before.node &&
    walkText(last).nextNode() === behind.node &&
    [before, behind].every((witness) => witness.data === null || holds(witness))
  )
}

function testify(node: Node | null, ofOtherParagraph = false): Witness {
  return { node, data: ofOtherParagraph ? null : (node?.nodeValue ?? null) }
}

function holds({ node, data }: Witness): boolean {
  return node?.nodeValue === data
}

/** Goes from one text node of the page to the next; blank ones say nothing. */
function walkText(from: Node): TreeWalker {
  const document = from.ownerDocument as Document
  const body = ownProperty(document, 'body')
  const walker = ownProperty(document, 'createTreeWalker').call(document, body, NodeFilter.SHOW_TEXT, (node) =>
    /\S/.test(node.nodeValue ?? '') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  )
  walker.currentNode = from
  return walker
}
