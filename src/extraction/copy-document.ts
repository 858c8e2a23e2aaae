/**
 * A copy of the page that Readability may take apart, and the way back from each of its nodes to the live one.
 * Readability moves and renames elements but never copies a text node, so the text nodes of the copy can still be
 * recognised afterwards.
 */
import { ownProperty, queryAll } from './own-property.ts'

export interface DocumentCopy {
  document: Document
  /** The live node for each node of the copy. */
  origins: WeakMap<Node, Node>
}

/** Elements by whose names and ids a document or a form is asked for them. */
const NAMED = 'button, embed, fieldset, form, iframe, img, input, object, output, select, textarea'

/** As deep as browsers nest what they parse. Scripts can nest deeper, and Readability's time grows with the square of it. */
const MAX_DEPTH = 512

/** Copies a document without touching it. In the copy no element's name hides a property of its document or form. */
export function copyDocument(live: Document): DocumentCopy {
  const copy = ownProperty(live, 'cloneNode').call(live, true) as Document
  const origins = new WeakMap<Node, Node>()
  const here = ownProperty(live, 'createTreeWalker').call(live, live)
  const there = ownProperty(copy, 'createTreeWalker').call(copy, copy)
  while (here.nextNode() && there.nextNode()) origins.set(there.currentNode, here.currentNode)
  cutOffAt(MAX_DEPTH, copy)
  for (const element of queryAll(copy, NAMED)) {
    for (const name of ['name', 'id']) ownProperty(element, 'removeAttribute').call(element, name)
  }
  return { document: copy, origins }
}

/** Empties the elements that are nested so deep. */
function cutOffAt(maxDepth: number, root: Node): void {
  let depth = 0
  let node: Node | null = root
  while (node) {
    if (depth === maxDepth) node.textContent = ''
    const inner: Node | null = ownProperty(node, 'firstChild')
    if (inner) depth++
    let next: Node | null = inner
    for (let outer: Node | null = node; !next && outer && outer !== root; outer = ownProperty(outer, 'parentNode')) {
      next = ownProperty(outer, 'nextSibling')
      if (!next) depth--
    }
    node = next
  }
}
