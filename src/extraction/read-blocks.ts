/**
 * Reads the text of a piece of DOM as a reader sees it: one block for each paragraph, heading or list item, with white
 * space collapsed and invisible characters left out. Remembers which live text node each stretch came from.
 */
import { ownProperty } from './own-property.ts'
import { finish, type Steps } from './steps.ts'
import type { MappedText } from './text-map.ts'
import { Visibility } from './visibility.ts'

/** One paragraph. */
export interface Block extends MappedText {
  /** How many code units of its text are in links. */
  linked: number
  /** Whether any of it is in a heading. */
  heading: boolean
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)

/** Not prose: code, controls, pictures and their captions. */
const SKIPPED = new Set(
  (
    'AUDIO BUTTON CANVAS FIGCAPTION HEAD IFRAME INPUT MATH NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG TEMPLATE ' +
    'TEXTAREA TITLE VIDEO'
  ).split(' '),
)

/**
 * White space; characters that take no room and mean nothing (soft hyphen, zero-width space, word joiner, byte order
 * mark, but not the joiners, which matter in Persian and in emoji); everything else, with single spaces in between.
 */
const PIECES = /[\u00AD\u200B\u2060\uFEFF]+|\s+|[^\s\u00AD\u200B\u2060\uFEFF]+(?: [^\s\u00AD\u200B\u2060\uFEFF]+)*/g
const INVISIBLE = /^[\u00AD\u200B\u2060\uFEFF]/
const WHITE_SPACE = /^\s/

/**
 * @param liveNodeOf gives the live node for a node under `root`, which may be a copy; undefined for nodes that are not
 *   on the page, whose text is left out.
 */
export function readBlocks(root: Node, liveNodeOf: (node: Node) => Node | undefined = (node) => node): Block[] {
  return finish(readBlocksInSteps(root, liveNodeOf))
}

export function* readBlocksInSteps(root: Node, liveNodeOf?: (node: Node) => Node | undefined): Steps<Block[]> {
  const reader = new BlockReader(root, liveNodeOf)
  while (reader.readNext()) yield
  return reader.blocks
}

/** An element whose inside is being read. */
interface OpenElement {
  /** The next node of its inside. */
  next: Node | null
  isBlock: boolean
  isLink: boolean
  isHeading: boolean
}

/** Reads node by node, so that whoever asks can let the page go on in between. */
export class BlockReader {
  readonly blocks: Block[] = []
  readonly #liveNodeOf: (node: Node) => Node | undefined
  readonly #visibility = new Visibility()
  /** From the root inwards: scripts nest elements deeper than calls can be nested. */
  readonly #open: OpenElement[] = []
  #block = emptyBlock()
  /** White space that counts only if a word follows it: a collapsed space, or a line break. */
  #gap: { character: ' ' | '\n'; node?: Text; offset: number } | null = null
  #links = 0
  #headings = 0
  #length = 0

  constructor(root: Node, liveNodeOf: (node: Node) => Node | undefined = (node) => node) {
    this.#liveNodeOf = liveNodeOf
    this.#enter(root)
  }

  /** How much text has been read, in code units. */
  get length(): number {
    return this.#length
  }

  /** @returns false when all has been read. */
  readNext(): boolean {
    const inner = this.#open.at(-1)
    if (!inner) {
      this.#endBlock()
      return false
    }
    const { next } = inner
    if (next) {
      inner.next = ownProperty(next, 'nextSibling')
      this.#enter(next)
    } else this.#leave(inner)
    return true
  }

  #enter(node: Node): void {
    if (isText(node)) this.#readText(node)
    else if (isElement(node)) this.#enterElement(node)
    else this.#push(node, { isBlock: false, isLink: false, isHeading: false })
  }

  #enterElement(element: Element): void {
    const tag = ownProperty(element, 'tagName').toUpperCase()
    if (tag === 'BR') this.#breakLine()
    if (SKIPPED.has(tag)) return
    const isBlock = BLOCKS.has(tag) || this.#isShownAsBlock(element)
    if (isBlock) this.#endBlock()
    this.#push(element, { isBlock, isLink: tag === 'A', isHeading: /^H[1-6]$/.test(tag) })
  }

  #push(node: Node, kind: Omit<OpenElement, 'next'>): void {
    if (kind.isLink) this.#links++
    if (kind.isHeading) this.#headings++
    this.#open.push({ next: ownProperty(node, 'firstChild'), ...kind })
  }

  #leave({ isBlock, isLink, isHeading }: OpenElement): void {
    this.#open.pop()
    if (isLink) this.#links--
    if (isHeading) this.#headings--
    if (isBlock) this.#endBlock()
  }

  #endBlock(): void {
    if (this.#block.text) this.blocks.push(this.#block)
    this.#block = emptyBlock()
    this.#gap = null
  }

  /** Two breaks in a row separate paragraphs. */
  #breakLine(): void {
    if (this.#gap?.character === '\n') this.#endBlock()
    else this.#gap = { character: '\n', offset: 0 }
  }

  #readText(node: Text): void {
    const live = this.#liveNodeOf(node)
    if (!live || !isText(live)) return
    if (!/\S/.test(live.data) || this.#visibility.isSeen(live)) this.#readPieces(live)
  }

  #readPieces(live: Text): void {
    for (const { 0: piece, index } of live.data.matchAll(PIECES)) {
      if (INVISIBLE.test(piece)) continue
      if (WHITE_SPACE.test(piece)) this.#gap ??= { character: ' ', node: live, offset: index }
      else this.#append(piece, live, index)
    }
  }

  #append(words: string, node: Text, offset: number): void {
    const block = this.#block
    if (this.#gap && block.text) {
      if (this.#gap.node) addRun(block, this.#gap.node, this.#gap.offset, 1)
      block.text += this.#gap.character
    }
    this.#gap = null
    addRun(block, node, offset, words.length)
    block.text += words
    this.#length += words.length
    block.heading ||= this.#headings > 0
    if (this.#links > 0) block.linked += words.length
  }

  #isShownAsBlock(element: Element): boolean {
    const live = this.#liveNodeOf(element)
    return (
      live !== undefined && isElement(live) && /^(block|flex|grid|table|list-item)/.test(getComputedStyle(live).display)
    )
  }
}

function emptyBlock(): Block {
  return { text: '', runs: [], linked: 0, heading: false }
}

/** Adds a stretch at the end of the block's text, or extends the last one if it ended where this one starts. */
function addRun({ text, runs }: Block, node: Text, offset: number, length: number): void {
  const last = runs.at(-1)
  if (last && last.node === node && last.start + last.length === text.length && last.offset + last.length === offset) {
    last.length += length
  } else {
    runs.push({ start: text.length, length, node, offset })
  }
}

/** Of the DOM Standard; `Node` is not everywhere where pages are parsed. */
const ELEMENT_NODE = 1
const TEXT_NODE = 3

function isText(node: Node): node is Text {
  return ownProperty(node, 'nodeType') === TEXT_NODE
}

function isElement(node: Node): node is Element {
  return ownProperty(node, 'nodeType') === ELEMENT_NODE
}
