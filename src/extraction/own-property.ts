/**
 * A property of a node itself. A document and a form answer to the names of what is in them before their own: on a page
 * with `<input name="childNodes">`, the form's `childNodes` is that field ("DOM clobbering"). A method has to be called on
 * the node: `ownProperty(node, 'cloneNode').call(node)`.
 */
export function ownProperty<T extends Node, Key extends keyof T>(node: T, key: Key): T[Key] {
  return Reflect.get(Object.getPrototypeOf(node), key, node) as T[Key]
}

/** The first element that matches a selector, whatever the document's own names hide. */
export function queryFirst(document: Document, selector: string): Element | null {
  return ownProperty(document, 'querySelector').call(document, selector)
}

export function queryAll(document: Document, selector: string): NodeListOf<Element> {
  return ownProperty(document, 'querySelectorAll').call(document, selector)
}
