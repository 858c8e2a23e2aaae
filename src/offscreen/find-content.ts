/** Runs Readability for a page that is too large to wait for it. The list comes from the page's process, which may be hostile. */
import { type FlatContent, type FlatNode, flatDocumentSchema } from '../core/model/flat-document.ts'
import { InvalidDataError, parse } from '../core/model/parse.ts'
import { makeElement, nameOf } from '../extraction/element-name.ts'
import { runReadability } from '../extraction/run-readability.ts'

/**
 * @param list a page's `FlatNode`s, as far as it can be trusted.
 * @returns null when there is nothing in the page.
 * @throws InvalidDataError for what is no document.
 */
export function findContent(list: unknown): FlatContent | null {
  const { document, indices } = build(parse(flatDocumentSchema, list))
  const found = runReadability(document)
  if (!found) return null
  const { content, ...rest } = found
  return { ...rest, nodes: flatten(content, indices) }
}

/** In an inert document: it runs no script, loads no picture and asks no server for anything. */
function build(nodes: readonly FlatNode[]): { document: Document; indices: Map<Node, number> } {
  const built = document.implementation.createHTMLDocument()
  built.replaceChildren()
  const indices = new Map<Node, number>()
  const parents: Element[] = []
  for (const [index, [parent, text, attributes]] of nodes.entries()) {
    const node = attributes ? makeElement(built, text) : built.createTextNode(text)
    append(node, index === 0 ? built : parents[parent])
    indices.set(node, index)
    if (!(attributes && node instanceof Element)) continue
    setAttributes(node, attributes)
    parents[index] = node
  }
  return { document: built, indices }
}

function append(node: Node, parent: Node | undefined): void {
  if (!parent) throw new InvalidDataError('The document has a node out of place.')
  parent.appendChild(node)
}

/** Leaves out those whose names only a parser can set. */
function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    try {
      element.setAttribute(name, value)
    } catch {}
  }
}

/** Texts that Readability made itself are on no page, and are left out. */
function flatten(content: Element, indices: ReadonlyMap<Node, number>): FlatContent['nodes'] {
  const nodes: FlatContent['nodes'] = [[-1, nameOf(content)]]
  const places = new Map<Node | null, number>([[content, 0]])
  const walker = content.ownerDocument.createTreeWalker(content, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    const known = indices.get(node) ?? (node instanceof Element ? nameOf(node) : undefined)
    if (known === undefined) continue
    nodes.push([places.get(node.parentNode) ?? 0, known])
    places.set(node, nodes.length - 1)
  }
  return nodes
}
