/** Elements by name, where the element itself is in another process. */

const HTML = 'http://www.w3.org/1999/xhtml'
const SVG = 'http://www.w3.org/2000/svg'

/** That of an HTML element in capitals, as Readability asks for it; those of SVG and MathML have small letters. */
export function nameOf(element: Element): string {
  return element.namespaceURI === HTML ? element.localName.toUpperCase() : element.tagName
}

/** An element without attributes. Parsers and scripts make names that `createElement` refuses: those all become one. */
export function makeElement(document: Document, name: string): Element {
  try {
    return /[a-z]/.test(name) ? document.createElementNS(SVG, name) : document.createElement(name)
  } catch {
    return document.createElement('unknown')
  }
}

/** Of a node that is no part of a page, whose own properties nothing hides. */
export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}
