/** Where the targets of a comparison are on a page, while the page changes. */
import type { TextRange } from '../../core/model/range.ts'
import type { TextQuoteSelector } from '../../core/model/selector.ts'
import { shiftRange } from '../../core/text/ranges.ts'
import { ownProperty } from '../../extraction/own-property.ts'
import { BlockReader } from '../../extraction/read-blocks.ts'
import type { Steps } from '../../extraction/steps.ts'
import { joinInSteps, type TextMap } from '../../extraction/text-map.ts'
import type { Target } from '../../ui/choose-targets.ts'
import { describeRange } from '../anchor/describe-range.ts'
import { SearchedText, type Standing } from '../anchor/find-statement.ts'
import { doInTurns, Turns } from '../turns.ts'
import { ChangedNodes } from './changed-nodes.ts'
import { isOwnTextSame, isUntouched, type Neighbourhood, readNeighbourhood } from './neighbourhood.ts'

/**
 * In UTF-16 code units, the length of a novel: what stands further down, and changes, keeps no highlight. Searching all of a
 * larger page would take seconds of the page's time and its memory.
 */
const MAX_SEARCHED = 500_000

export interface Mark {
  readonly target: Target
  /** Of the whole statement: a quotation stands for what is said of it, too. */
  readonly selector: TextQuoteSelector
  /** The target within the statement's words. */
  readonly part: TextRange
  /** Where the statement was last seen. */
  place: Place | null
  /** Where the target is, a range for each text node; none while the page does not hold the statement. */
  ranges: readonly Range[]
}

interface Place {
  map: TextMap
  /** The target in the map's text. */
  at: TextRange
  nodes: ReadonlySet<Node>
  neighbourhood: Neighbourhood
}

export class Marks {
  readonly all: readonly Mark[]
  readonly #document: Document
  readonly #changed = new ChangedNodes()

  /** @param map the text that the ranges of targets and statements lie in. */
  constructor(document: Document, map: TextMap, targets: readonly Target[], statements: readonly TextRange[]) {
    this.#document = document
    this.all = targets.map((target) => toMark(target, statements[target.statement] ?? target, map))
  }

  note(changes: readonly MutationRecord[]): void {
    this.#changed.note(changes)
  }

  /** Takes the ranges from statements that no longer read as they did. @returns whether there are any. */
  dropChanged(): boolean {
    const changed = this.all.filter(
      ({ ranges, place }) => ranges.length > 0 && !(place && isOwnTextSame(place.neighbourhood)),
    )
    for (const mark of changed) mark.ranges = []
    return changed.length > 0
  }

  /** Finds again what has moved, and drops what has gone. @returns whether there was any. */
  async refresh(): Promise<boolean> {
    const before = this.all.map(({ ranges }) => ranges)
    for (const mark of this.all) {
      const { place } = mark
      // When a node is taken out and put back, its old range stays behind, empty: every range is made afresh.
      mark.ranges = place && isUntouched(place.neighbourhood) ? place.map.rangesOf(place.at) : []
    }
    await this.#findAgain()
    return this.all.some(({ ranges }, index) => !areSame(ranges, before[index] ?? []))
  }

  /** Looks for every statement that is not where it was last seen. */
  async #findAgain(): Promise<void> {
    const lost = this.all.filter(({ ranges }) => ranges.length === 0)
    if (lost.length === 0) return
    const readAt = this.#changed.now
    const read = await doInTurns(readPage(ownProperty(this.#document, 'body')))
    if (!read) return
    const { page, text } = read
    const turns = new Turns()
    for (const mark of lost) {
      if (turns.isOver()) await turns.next()
      const found = text.find(mark.selector, mark.part, (at) => this.#judge(page.nodesOf(at), mark.place))
      const place = found && toPlace(page, found.statement, found.part)
      // What has changed since the page was read is looked at again after the next rest.
      if (!place || place.neighbourhood.own.some(({ node }) => node && this.#changed.has(node, readAt))) continue
      mark.place = place
      mark.ranges = page.rangesOf(place.at)
    }
  }

  /** What says the same elsewhere, and did so before, is not the statement: that would be there and not here. */
  #judge(nodes: readonly Node[], place: Place | null): Standing {
    // A page that has changed since it was read does not say how.
    if (!place) return 'possible'
    const isOwn = (node: Node) => place.nodes.has(node)
    if (nodes.every(isOwn)) return 'same'
    return nodes.every((node) => isOwn(node) || this.#changed.has(node)) ? 'possible' : 'other'
  }
}

/** Reads the page's text up to a bound. */
function* readPage(body: Node): Steps<{ page: TextMap; text: SearchedText }> {
  const reader = new BlockReader(body)
  while (reader.length < MAX_SEARCHED && reader.readNext()) yield
  const text = new SearchedText()
  for (const block of reader.blocks) yield* text.add(block.text)
  return { page: yield* joinInSteps(reader.blocks), text }
}

function toMark(target: Target, statement: TextRange, map: TextMap): Mark {
  const place = toPlace(map, statement, target)
  return {
    target,
    selector: describeRange(map.text, statement),
    part: shiftRange(target, -statement.start),
    place,
    ranges: place ? map.rangesOf(target) : [],
  }
}

/** Null when the statement is not on the page. */
function toPlace(map: TextMap, statement: TextRange, at: TextRange): Place | null {
  const neighbourhood = readNeighbourhood(map, statement)
  return neighbourhood && { map, at, nodes: new Set(map.nodesOf(statement)), neighbourhood }
}

function areSame(some: readonly Range[], others: readonly Range[]): boolean {
  return some.length === others.length && some.every((range, i) => isSame(range, others[i]))
}

function isSame(a: Range, b: Range | undefined): boolean {
  if (b === undefined) return false
  return a.compareBoundaryPoints(a.START_TO_START, b) === 0 && a.compareBoundaryPoints(a.END_TO_END, b) === 0
}
