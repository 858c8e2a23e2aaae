/**
 * A copy of the page that Readability may take apart, and the way back from each of its nodes to the live one.
 * Readability moves and renames elements but never copies a text node, so the text nodes of the copy can still be
 * recognised afterwards.
 */

export interface DocumentCopy {
  document: Document
  /** The live node for each node of the copy. */
  origins: WeakMap<Node, Node>
}

/** Copies a document without touching it. */
export function copyDocument(live: Document): DocumentCopy {
  const copy = live.cloneNode(true) as Document
  const origins = new WeakMap<Node, Node>()
  const here = live.createTreeWalker(live)
  const there = copy.createTreeWalker(copy)
  while (here.nextNode() && there.nextNode()) origins.set(there.currentNode, here.currentNode)
  return { document: copy, origins }
}
