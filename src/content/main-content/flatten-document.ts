/** Makes a list of the copy of a page that Readability needs no more than to find the article as it would in the copy. */
import { type FlatNode, MAX_ATTRIBUTES, measureAttributes } from '../../core/model/flat-document.ts'
import { isElement, nameOf } from '../../extraction/element-name.ts'
import type { Steps } from '../../extraction/steps.ts'

/** What Readability judges elements, tables and metadata by. */
const ATTRIBUTES = new Set(
  (
    'class id role rel itemprop hidden aria-hidden aria-modal datatable summary rowspan colspan ' +
    'type name property content'
  ).split(' '),
)
/** It looks through all attributes of these, for the addresses of pictures and videos. */
const MEDIA = new Set(['IMG', 'PICTURE', 'FIGURE', 'OBJECT', 'EMBED', 'IFRAME'])
/** In UTF-16 code units: more than names and most addresses have. Pictures can be written out in an address. */
const MAX_VALUE = 2000

export interface FlatCopy {
  nodes: FlatNode[]
  /** The node of the copy for each of the list. */
  copies: Node[]
}

/** @param copy whose elements' names hide no property: see `copyDocument`. */
export function* flattenDocument(copy: Document): Steps<FlatCopy> {
  const nodes: FlatNode[] = []
  const copies: Node[] = []
  const indices = new Map<Node | null, number>()
  let attributesLeft = MAX_ATTRIBUTES
  const walker = copy.createTreeWalker(copy, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    const parent = indices.get(node.parentNode) ?? -1
    indices.set(node, nodes.length)
    copies.push(node)
    if (isElement(node)) {
      const attributes = attributesLeft > 0 ? readAttributes(node) : {}
      attributesLeft -= measureAttributes(attributes)
      nodes.push([parent, nameOf(node), attributes])
    } else nodes.push([parent, node.nodeValue ?? ''])
    yield
  }
  return { nodes, copies }
}

function readAttributes(element: Element): Record<string, string> {
  const isMedia = MEDIA.has(element.tagName)
  const attributes: Record<string, string> = {}
  for (const name of element.getAttributeNames()) {
    const value = (element.getAttribute(name) ?? '').slice(0, MAX_VALUE)
    // Of addresses that lead elsewhere, Readability only wants to know that they do.
    const isWanted = isMedia || ATTRIBUTES.has(name) || (name === 'href' && value.startsWith('#'))
    if (isWanted) attributes[name] = value
  }
  if (isHiddenByStyle(element)) attributes.hidden = ''
  return attributes
}

/** Said in the element's own `style`. Where the list goes, styles may not be set. */
function isHiddenByStyle(element: Element): boolean {
  if (!element.hasAttribute('style')) return false
  const { style } = element as Partial<ElementCSSInlineStyle>
  return style?.display === 'none' || style?.visibility === 'hidden'
}
