/**
 * A copy of the page that Readability may take apart, and the way back from each of its nodes to the live one.
 * Readability moves and renames elements but never copies a text node, so the text nodes of the copy can still be
 * recognised afterwards.
 */
import { MAX_NODES, MAX_TEXT } from '../core/model/flat-document.ts'
import { ownProperty, queryAll } from './own-property.ts'
import type { Steps } from './steps.ts'

export interface DocumentCopy {
  document: Document
  /** The live node for each node of the copy. */
  origins: WeakMap<Node, Node>
  /** Whether the page has more than was copied. */
  isPartial: boolean
  /** How many nodes it has, and how long their texts are, in UTF-16 code units. */
  size: { nodes: number; text: number }
}

/** Elements by whose names and ids a document or a form is asked for them. */
const NAMED = 'button, embed, fieldset, form, iframe, img, input, object, output, select, textarea'
/** As deep as browsers nest what they parse. Scripts can nest deeper, and Readability's time grows with the square of it. */
const MAX_DEPTH = 512
/** Where pages put their articles, the most telling first. */
const ARTICLE_PARTS = ['[itemprop~="articleBody"]', 'article', 'main, [role="main"]']
/** In UTF-16 code units: shorter parts are teasers and comments. */
const MIN_ARTICLE = 1000

/**
 * Copies a document without touching it: all of it, or of a very large one the part that holds the article. In the copy
 * no element's name hides a property of its document or form.
 */
export function* copyDocument(live: Document): Steps<DocumentCopy> {
  const copier = new Copier(live, isLarge(live) ? yield* findArticlePart(live) : undefined)
  yield* copier.copy(ownProperty(live, 'documentElement'))
  for (const element of queryAll(copier.document, NAMED)) {
    for (const name of ['name', 'id']) ownProperty(element, 'removeAttribute').call(element, name)
  }
  return copier
}

/** Counts no further than it has to: there may be a million. */
function isLarge(live: Document): boolean {
  const elements = ownProperty(live, 'getElementsByTagName').call(live, '*')
  return elements.item(MAX_NODES / 2) !== null
}

function* findArticlePart(live: Document): Steps<Element | undefined> {
  for (const selector of ARTICLE_PARTS) {
    yield
    const parts = [...queryAll(live, selector)]
    const part = parts.find((part) => isLong(part, live))
    if (part) return part
  }
  return undefined
}

/** Measures no further than it has to: there may be megabytes. */
function isLong(part: Element, live: Document): boolean {
  const walker = ownProperty(live, 'createTreeWalker').call(live, part, NodeFilter.SHOW_TEXT)
  let length = 0
  while (length < MIN_ARTICLE && walker.nextNode()) length += lengthOf(walker.currentNode)
  return length >= MIN_ARTICLE
}

/** A node whose inside is being copied. */
interface OpenNode {
  live: Node
  copy: Node
  /** The next node of its inside. */
  next: Node | null
}

/** Copies node by node: what is cloned at once may be nested deeper than calls, and larger than anybody waits for. */
class Copier implements DocumentCopy {
  readonly document: Document
  readonly origins = new WeakMap<Node, Node>()
  isPartial = false
  readonly size = { nodes: 0, text: 0 }
  /** What lies around the part that is copied, of which only the head is copied too. */
  readonly #around = new Set<Node>()
  readonly #part: Node | undefined

  /** @param part to copy; all of the document by default. */
  constructor(live: Document, part?: Element) {
    this.document = ownProperty(live, 'cloneNode').call(live, false) as Document
    this.#part = part
    for (let outer = part?.parentElement; outer; outer = ownProperty(outer, 'parentElement')) this.#around.add(outer)
  }

  *copy(root: Element): Steps<void> {
    const open = [this.#open(root, this.document)]
    for (let inner = open.at(-1); inner; inner = open.at(-1)) {
      const { live, copy, next } = inner
      if (!next || this.size.nodes === MAX_NODES) {
        this.isPartial ||= next !== null
        open.pop()
      } else {
        inner.next = ownProperty(next, 'nextSibling')
        if (this.#isWanted(next, live)) open.push(this.#open(next, copy, open.length))
      }
      yield
    }
  }

  #open(live: Node, parent: Node, depth = 0): OpenNode {
    this.size.nodes++
    this.size.text += lengthOf(live)
    const copy = ownProperty(this.document, 'importNode').call(this.document, live, false)
    ownProperty(parent, 'appendChild').call(parent, copy)
    this.origins.set(copy, live)
    return { live, copy, next: depth < MAX_DEPTH ? ownProperty(live, 'firstChild') : null }
  }

  #isWanted(node: Node, parent: Node): boolean {
    if (isCode(node)) return false
    const isTooLong = this.size.text + lengthOf(node) > MAX_TEXT
    this.isPartial ||= isTooLong
    const isBeside = this.#around.has(parent) && !this.#around.has(node) && node !== this.#part
    return !isTooLong && (!isBeside || node.nodeName === 'HEAD')
  }
}

/** What Readability would drop at once, and pages have much of; it reads the article's data, and nothing else, in scripts. */
function isCode(node: Node): boolean {
  if (node.nodeName === 'STYLE' || node.nodeName === '#comment') return true
  return node.nodeName === 'SCRIPT' && !/ld\+json/i.test((node as Element).getAttribute('type') ?? '')
}

/** Of a text. */
function lengthOf(node: Node): number {
  return node.nodeValue?.length ?? 0
}
