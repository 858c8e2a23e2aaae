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
  const elements = new Map<number, Element>()
  for (const [index, [parent, text, attributes]] of nodes.entries()) {
    const outer = index === 0 && attributes ? built : elements.get(parent)
    if (!outer) throw new InvalidDataError('The document has a node out of place.')
    const node = attributes ? buildElement(built, text, attributes) : built.createTextNode(text)
    outer.appendChild(node)
    indices.set(node, index)
    if (node instanceof Element) elements.set(index, node)
  }
  return { document: built, indices }
}

/** Without attributes whose names only a parser can set. */
function buildElement(document: Document, name: string, attributes: Readonly<Record<string, string>>): Element {
  const element = makeElement(document, name)
  for (const [attribute, value] of Object.entries(attributes)) {
    try {
      element.setAttribute(attribute, value)
    } catch {}
  }
  return element
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
