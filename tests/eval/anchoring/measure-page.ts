/**
 * Runs in a page: highlights all of its statements, alters every second one in each of the ways, and counts where the
 * highlights are then. What is right is judged by the letters under a highlight alone, and by nothing that places it.
 */
import { keepHighlights } from '../../../src/content/highlights/keep-highlights.ts'
import type { TextRange } from '../../../src/core/model/range.ts'
import { splitSentences } from '../../../src/core/text/sentences.ts'
import { extractArticle } from '../../../src/extraction/extract-article.ts'
import { ALTERATIONS, type Piece } from './alterations.ts'
import { emptyCounts, type PageCounts } from './counts.ts'

/** Shorter lines are labels, which articles repeat. In UTF-16 code units. */
const MIN_STATEMENT = 20
/** The highlights have settled when they are the same for this long: nothing is waited for, see `hurry`. */
const SETTLE_MS = 150
const STYLES = { quote: 'background', claim: 'background' } as const

/** @returns the counts of each alteration, by its name; none where the page is no article. */
export async function measurePage(): Promise<PageCounts> {
  hurry()
  const counts: PageCounts = {}
  const original = document.body.cloneNode(true)
  for (const name of Object.keys(ALTERATIONS)) {
    document.body.replaceWith(original.cloneNode(true))
    counts[name] = await measureAlteration(name)
  }
  return counts
}

/** Highlights settle after pauses that nobody has to wait for here. */
function hurry(): void {
  const wait = globalThis.setTimeout
  globalThis.setTimeout = ((run: () => void) => wait(run)) as typeof setTimeout
}

async function measureAlteration(name: string) {
  const { map } = extractArticle(document)
  const statements = listStatements(map.text)
  const targets = statements.map((range, statement) => ({ statement, relation: 'claim' as const, ...range }))
  const highlights = keepHighlights(document, map, targets, statements, STYLES)
  const rangesOf = (index: number) =>
    highlights.ranges().flatMap(({ statement, range }) => (statement === index ? range : []))
  const shown = statements.map((_, index) => readPainted(rangesOf(index)))
  const altered = new Set<number>()
  // From the end, so that what is altered moves nothing that is still to be altered.
  for (const index of [...statements.keys()].toReversed()) {
    const isTried = index % 2 === 0 && rangesOf(index).length > 0
    if (isTried && ALTERATIONS[name]?.alter(rangesOf(index).flatMap(listPieces))) altered.add(index)
  }
  await settle(() => statements.map((_, index) => readPainted(rangesOf(index))).join('\n'))
  const counts = emptyCounts()
  counts.statements = statements.length
  for (const [index, { start, end }] of statements.entries()) {
    const letters = lettersOf(map.text.slice(start, end))
    if (lettersOf(shown[index] ?? '') === letters) counts.shown++
    judge(counts, readPainted(rangesOf(index)), letters, altered.has(index), ALTERATIONS[name]?.expected ?? 'kept')
  }
  highlights.remove()
  return counts
}

/** Those that the article does not repeat: of two that are the same, either is right. */
function listStatements(text: string): TextRange[] {
  const all = splitSentences(text).filter(({ start, end }) => end - start >= MIN_STATEMENT)
  const letters = all.map(({ start, end }) => lettersOf(text.slice(start, end)))
  return all.filter(
    (_, i) => letters[i] !== '' && letters.indexOf(letters[i] ?? '') === letters.lastIndexOf(letters[i] ?? ''),
  )
}

function judge(
  counts: ReturnType<typeof emptyCounts>,
  painted: string,
  letters: string,
  isAltered: boolean,
  expected: 'kept' | 'gone' | 'around',
): void {
  const isRight = lettersOf(painted) === letters
  const isWrong = painted !== '' && (isAltered && expected === 'gone' ? true : !isRight)
  if (isAltered) {
    counts.altered++
    if (isRight) counts.kept++
    if (isWrong) counts.wrong++
  } else {
    counts.neighbours++
    if (isRight) counts.neighboursKept++
    if (isWrong) counts.neighboursWrong++
  }
}

async function settle(look: () => string): Promise<void> {
  for (let before = ''; ; ) {
    const end = performance.now() + SETTLE_MS
    while (performance.now() < end) await new Promise(requestAnimationFrame)
    await new Promise((resolve) => setTimeout(resolve))
    const now = look()
    if (now === before) return
    before = now
  }
}

/** The stretches of text nodes under a range that are painted: those that the reader sees. */
function listPieces(range: Range): Piece[] {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT)
  const pieces: Piece[] = []
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node) || !node.parentElement?.checkVisibility()) continue
    const start = node === range.startContainer ? range.startOffset : 0
    const end = node === range.endContainer ? range.endOffset : node.length
    if (end > start && /\S/.test(node.data.slice(start, end))) pieces.push({ node, start, end })
  }
  return pieces
}

function readPainted(ranges: readonly Range[]): string {
  return ranges
    .flatMap(listPieces)
    .map(({ node, start, end }) => node.data.slice(start, end))
    .join(' ')
}

/** A text without all that a page may set otherwise. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

Object.assign(globalThis, { measurePage })
