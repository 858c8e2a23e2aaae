/** Puts together what Readability found in the list of a page, of the texts of the copy that the list was made of. */

import type { FlatContent } from '../../core/model/flat-document.ts'
import { InvalidDataError } from '../../core/model/parse.ts'
import type { DocumentCopy } from '../../extraction/copy-document.ts'
import { isElement, makeElement, nameOf } from '../../extraction/element-name.ts'
import type { FoundContent } from '../../extraction/run-readability.ts'
import type { Steps } from '../../extraction/steps.ts'

/**
 * The copy stays as it is. What is made knows its live nodes: `origins` is added to.
 * @param copies the node of the copy for each of the list.
 * @throws InvalidDataError for what nothing can be put together of.
 */
export function* gatherContent(
  { nodes, ...found }: FlatContent,
  copies: readonly Node[],
  { document, origins }: DocumentCopy,
): Steps<FoundContent> {
  const gathered: Node[] = []
  for (const [parent, node] of nodes) {
    const made = typeof node === 'string' ? makeElement(document, node) : makeLike(copies[node])
    if (gathered.length > 0) appendTo(gathered[parent], made)
    gathered.push(made)
    yield
  }
  return { ...found, content: rootOf(gathered) }

  function makeLike(copy: Node | undefined): Node {
    if (!copy) throw new InvalidDataError('What was found in the page was never in it.')
    const made = isElement(copy) ? makeElement(document, nameOf(copy)) : document.createTextNode(copy.nodeValue ?? '')
    const live = origins.get(copy)
    if (live) origins.set(made, live)
    return made
  }
}

function appendTo(parent: Node | undefined, node: Node): void {
  if (!parent || !isElement(parent)) throw new InvalidDataError('What was found in the page has a node out of place.')
  parent.appendChild(node)
}

function rootOf([root]: readonly Node[]): Element {
  if (!root || !isElement(root)) throw new InvalidDataError('What was found in the page is empty.')
  return root
}
