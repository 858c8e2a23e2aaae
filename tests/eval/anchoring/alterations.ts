/**
 * What happens to a statement on a page that changes, and whether it is still the same statement afterwards. Each
 * alters the live text nodes that the statement is read from.
 */

/** A stretch of one text node. */
export interface Piece {
  node: Text
  start: number
  end: number
}

export interface Alteration {
  /** `gone` when the statement now says something else; `around` when other text has come into its middle. */
  expected: 'kept' | 'gone' | 'around'
  /** @returns false when the statement gives it nothing to alter. */
  alter(pieces: readonly Piece[]): boolean
}

/** What pages put between an article's words. */
const STRANGE_WORDS = 'Tickets for the circus are on sale now'

const CURLY: Record<string, string> = { '“': '"', '”': '"', '‘': "'", '’': "'", '-': '\u2011', '…': '...' }

export const ALTERATIONS: Record<string, Alteration> = {
  negation: gone((pieces) => insertInMiddle(pieces, 'not ')),
  'negation in an element of its own': gone((pieces) => insertElement(pieces, 'b', 'not ')),
  number: gone((pieces) => replaceFirst(pieces, /\d+/, (digits) => String(Number(digits) + 1))),
  name: gone((pieces) => replaceFirst(pieces, /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}/u, () => 'Quimby')),
  word: gone((pieces) => replaceFirst(pieces, /(?<= )\p{Ll}{5,}/u, () => 'otherwise')),
  'clause added behind': gone((pieces) =>
    replaceFirst(pieces, /(?=[.!?]["'”’»)\]]*$)/, () => ', although nobody confirmed it'),
  ),
  'clause added before': gone(
    ([first]) => first !== undefined && splice(first, first.start, 0, 'Officials denied that '),
  ),
  'clause lost': gone((pieces) => replaceFirst(pieces, /(?:\s[\p{L}\p{N}]+){3}(?=[.!?]["'”’»)\]]*$)/u, () => '')),
  'near-duplicate elsewhere': gone(replaceByNearDuplicate),
  'translated by the browser': gone((pieces) => wrapInFont(pieces, translate)),
  'text between, in the same line': around((pieces) => insertElement(pieces, 'span', `${STRANGE_WORDS} `)),
  'text between, in a box of its own': around((pieces) => insertElement(pieces, 'div', STRANGE_WORDS)),
  'text between, in a button': around((pieces) => insertElement(pieces, 'button', STRANGE_WORDS)),
  'upper case': kept((pieces) => replaceAll(pieces, /\p{Ll}+/gu, (letters) => upper(letters))),
  'lower case': kept((pieces) => replaceAll(pieces, /\p{Lu}+/gu, (letters) => letters.toLowerCase())),
  'white space': kept((pieces) => replaceAll(pieces, / /g, () => '\u00A0\n ')),
  'quotes, hyphens, dots': kept((pieces) => replaceAll(pieces, /[“”‘’…-]/g, (mark) => CURLY[mark] ?? mark)),
  'soft hyphens': kept((pieces) => replaceAll(pieces, /\p{Ll}{4}(?=\p{Ll}{3})/gu, (start) => `${start}\u00AD`)),
  'rendered again': kept(renderAgain),
  'inserted above': kept(insertAbove),
  'text split': kept(split),
  'text joined': kept(join),
  'wrapped by the browser': kept((pieces) => wrapInFont(pieces, (text) => text)),
}

function kept(alter: Alteration['alter']): Alteration {
  return { expected: 'kept', alter }
}

function gone(alter: Alteration['alter']): Alteration {
  return { expected: 'gone', alter }
}

function around(alter: Alteration['alter']): Alteration {
  return { expected: 'around', alter }
}

/** "ß" would become two letters. */
function upper(letters: string): string {
  const capitals = letters.toUpperCase()
  return capitals.length === letters.length ? capitals : letters
}

/** Into a language that nobody speaks. */
function translate(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => [...word].reverse().join(''))
}

function textOf({ node, start, end }: Piece): string {
  return node.data.slice(start, end)
}

function splice({ node }: Piece, at: number, length: number, words: string): true {
  node.replaceData(at, length, words)
  return true
}

/** Where a word of the statement begins, near its middle: never at its edges. */
function findMiddle(pieces: readonly Piece[]): { piece: Piece; at: number } | undefined {
  const piece = pieces.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]
  if (!piece) return undefined
  const text = textOf(piece)
  const at = text.indexOf(' ', text.length / 2)
  const isWithin = at > 0 && /\p{L}/u.test(text.slice(0, at)) && /\p{L}/u.test(text.slice(at))
  return isWithin ? { piece, at: piece.start + at + 1 } : undefined
}

function insertInMiddle(pieces: readonly Piece[], words: string): boolean {
  const middle = findMiddle(pieces)
  return middle !== undefined && splice(middle.piece, middle.at, 0, words)
}

function insertElement(pieces: readonly Piece[], tag: string, words: string): boolean {
  const middle = findMiddle(pieces)
  if (!middle) return false
  const element = document.createElement(tag)
  element.textContent = words
  middle.piece.node.splitText(middle.at).before(element)
  return true
}

/** Replaces the first match in the last piece that has one. */
function replaceFirst(pieces: readonly Piece[], pattern: RegExp, replace: (match: string) => string): boolean {
  for (const piece of pieces.toReversed()) {
    const match = pattern.exec(textOf(piece))
    if (match) return splice(piece, piece.start + match.index, match[0].length, replace(match[0]))
  }
  return false
}

function replaceAll(pieces: readonly Piece[], pattern: RegExp, replace: (match: string) => string): boolean {
  let changed = false
  for (const piece of pieces) {
    const before = textOf(piece)
    const after = before.replace(pattern, replace)
    if (after !== before) changed = splice(piece, piece.start, before.length, after)
  }
  return changed
}

function replaceByNearDuplicate(pieces: readonly Piece[]): boolean {
  const words = pieces.map(textOf).join('').split(' ')
  const paragraph = document.createElement('p')
  paragraph.textContent = words.toSpliced(words.length / 2, 0, 'not').join(' ')
  document.body.append(paragraph)
  for (const piece of pieces) splice(piece, piece.start, piece.end - piece.start, '')
  return true
}

function wrapInFont(pieces: readonly Piece[], translate: (text: string) => string): boolean {
  for (const { node, start, end } of pieces) {
    const words = start > 0 ? node.splitText(start) : node
    words.splitText(end - start)
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = translate(words.data)
    outer.append(inner)
    words.replaceWith(outer)
  }
  return true
}

function renderAgain([first]: readonly Piece[]): boolean {
  const block = first?.node.parentElement
  block?.replaceWith(block.cloneNode(true))
  return block !== undefined
}

function insertAbove([first]: readonly Piece[]): boolean {
  const update = document.createElement('p')
  update.textContent = `${STRANGE_WORDS}.`
  const block = first?.node.parentElement?.closest('p, li, blockquote, h1, h2, h3')
  block?.before(update)
  return block != null
}

function split(pieces: readonly Piece[]): boolean {
  const middle = findMiddle(pieces)
  middle?.piece.node.splitText(middle.at - 1).splitText(1)
  return middle !== undefined
}

function join(pieces: readonly Piece[]): boolean {
  if (!split(pieces)) return false
  pieces[0]?.node.parentElement?.normalize()
  return true
}
