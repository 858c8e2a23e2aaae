/** A plain text and, for each of its characters, the place in the live DOM where it was read. */
import type { TextRange } from '../core/model/range.ts'
import { ownProperty } from './own-property.ts'
import { finish, type Steps } from './steps.ts'

/** A stretch of text from a single text node, character for character (though a space may be any white space there). */
export interface Run {
  /** Offset in the text. */
  start: number
  length: number
  node: Text
  /** Offset in the node's data. */
  offset: number
}

/** A piece of text with its runs, which count from its own start. */
export interface MappedText {
  text: string
  runs: Run[]
}

const BLANK_LINE = '\n\n'

/** Makes one text of paragraphs, separated by a blank line as in `articleBody`. */
export function joinParagraphs(paragraphs: readonly MappedText[]): TextMap {
  return finish(joinInSteps(paragraphs))
}

export function* joinInSteps(paragraphs: readonly MappedText[]): Steps<TextMap> {
  const runs: Run[] = []
  let length = 0
  for (const { text, runs: own } of paragraphs) {
    for (const run of own) {
      runs.push({ ...run, start: run.start + length })
      yield
    }
    length += text.length + BLANK_LINE.length
  }
  return new TextMap(paragraphs.map(({ text }) => text).join(BLANK_LINE), runs)
}

export class TextMap {
  readonly text: string
  readonly #runs: readonly Run[]

  /** @param runs in the order of the text, not overlapping; what none covers (breaks between paragraphs) has no place. */
  constructor(text: string, runs: readonly Run[]) {
    this.text = text
    this.#runs = runs
  }

  /**
   * The same stretch in the live DOM, one range for each text node that it was read from: what has come between them, or
   * was not read, lies in none. Empty when nothing of it has a place, or the page no longer has these words there.
   */
  rangesOf({ start, end }: TextRange): Range[] {
    const runs = this.#runsWithin(start, end)
    if (!runs.every((run) => this.#stillHolds(run))) return []
    return groupByNode(runs).map(({ first, last }) => {
      const { node } = first
      const range = ownProperty(node.ownerDocument, 'createRange').call(node.ownerDocument)
      range.setStart(node, first.offset + Math.max(0, start - first.start))
      range.setEnd(node, last.offset + Math.min(last.length, end - last.start))
      return range
    })
  }

  /** The text nodes that a stretch was read from, in order. */
  nodesOf({ start, end }: TextRange): Text[] {
    return groupByNode(this.#runsWithin(start, end)).map(({ first }) => first.node)
  }

  #runsWithin(start: number, end: number): Run[] {
    const found: Run[] = []
    for (let index = this.#firstRunEndingAfter(start); index < this.#runs.length; index++) {
      const run = this.#runs[index]
      if (!run || run.start >= end) break
      found.push(run)
    }
    return found
  }

  #firstRunEndingAfter(offset: number): number {
    let low = 0
    let high = this.#runs.length
    while (low < high) {
      const middle = (low + high) >> 1
      const run = this.#runs[middle]
      if (run && run.start + run.length > offset) high = middle
      else low = middle + 1
    }
    return low
  }

  #stillHolds({ start, length, node, offset }: Run): boolean {
    if (!node.isConnected) return false
    const here = node.data.slice(offset, offset + length).replace(/\s/g, ' ')
    return here === this.text.slice(start, start + length)
  }
}

/** The first and the last of the runs in each node. */
function groupByNode(runs: readonly Run[]): { first: Run; last: Run }[] {
  const groups: { first: Run; last: Run }[] = []
  for (const run of runs) {
    const group = groups.at(-1)
    if (group?.first.node === run.node) group.last = run
    else groups.push({ first: run, last: run })
  }
  return groups
}
