/**
 * Finds a statement in a text that may have changed since it was described: in other letters if need be, but with
 * exactly its words, from one edge of a sentence to another. Better an orphan than a wrong place: what says anything
 * else, or stands in two places that fit equally, is not found.
 *
 * Works on plain values; the page is somebody else's business.
 */
import type { TextRange } from '../../core/model/range.ts'
import type { TextQuoteSelector } from '../../core/model/selector.ts'
import type { NormalisedWord } from '../../core/text/normalise-words.ts'
import { findFirstFrom, shiftRange } from '../../core/text/ranges.ts'
import { isSentenceEdge, readStatementWords, statementKey } from '../../core/text/statement-words.ts'
import type { Steps } from '../../extraction/steps.ts'

/** A statement of so many words and marks that is found once needs no other proof; shorter ones recur by chance. */
const MIN_SELF_EVIDENT_WORDS = 8
/** So many words beside it, before and behind together, prove the place of a shorter one. */
const MIN_COMMON_CONTEXT = 2
/** Words found in more places say too little to be worth comparing each. */
const MAX_PLACES = 100

/** In UTF-16 code units: a longer paragraph takes more than a moment to read. */
const MAX_PIECE = 5_000

const BLANK_LINE = '\n\n'
/** What follows a full stop if its sentence goes on: “We will stay.”, he said. */
const CONTINUATION = /["'”’»)\]]*\s*[,;]/y

/**
 * What is known of a stretch of the text: it is where the statement stood, or it may be the statement, or it was there
 * all along beside the statement and says the same by chance.
 */
export type Standing = 'same' | 'possible' | 'other'

export interface FoundStatement {
  statement: TextRange
  part: TextRange
}

/** A text to find statements in. */
export class SearchedText {
  readonly #words: NormalisedWord[] = []
  /** Where each word's key is in `#keys`. */
  readonly #places: TextRange[] = []
  #text = ''
  /** The keys of all words, each between spaces. */
  #keys = ' '

  #append(text: string): void {
    for (const word of readStatementWords(text)) {
      const start = this.#keys.length
      this.#places.push({ start, end: start + word.key.length })
      this.#words.push({ ...word, ...shiftRange(word, this.#text.length) })
      this.#keys += `${word.key} `
    }
    this.#text += text
  }

  /** Adds a paragraph, or several that blank lines separate. */
  *add(text: string): Steps<void> {
    if (this.#text) this.#append(BLANK_LINE)
    for (const piece of cutIntoPieces(text)) {
      this.#append(piece)
      yield
    }
  }

  /**
   * @param part a stretch of `selector.exact`, such as the quotation in it.
   * @param standingOf tells what is known of a stretch where the words are.
   * @returns where the statement and its part are; null when it is not there, or it is unclear where.
   */
  find(
    selector: TextQuoteSelector,
    part: TextRange = { start: 0, end: selector.exact.length },
    standingOf: (at: TextRange) => Standing = () => 'possible',
  ): FoundStatement | null {
    const { exact } = selector
    const words = readStatementWords(exact)
    const first = this.#choosePlace(selector, words, standingOf)
    if (first === undefined) return null
    return {
      statement: this.#locate({ start: 0, end: exact.length }, exact, words, first),
      part: this.#locate(part, exact, words, first),
    }
  }

  /** The index of the statement's first word. */
  #choosePlace(
    { prefix, suffix }: TextQuoteSelector,
    words: readonly NormalisedWord[],
    standingOf: (at: TextRange) => Standing,
  ): number | undefined {
    const before = readStatementWords(prefix).toReversed()
    const behind = readStatementWords(suffix)
    const places = this.#findKeys(statementKey(words)).flatMap((first) => {
      const next = first + words.length
      const [above, below] = [this.#countCommon(before, first - 1, -1), this.#countCommon(behind, next, 1)]
      const begins = above > 0 || isSentenceEdge(this.#words[first - 1]?.key)
      const ends = below > 0 || this.#endsAt(next)
      const standing = begins && ends ? standingOf(this.#cover(first, next - 1)) : 'other'
      return standing === 'other' ? [] : [{ first, standing, context: above + below }]
    })
    const same = places.filter(({ standing }) => standing === 'same')
    if (same.length === 1) return same[0]?.first
    const [best, second] = places.toSorted((a, b) => b.context - a.context)
    if (!best || best.context === second?.context) return undefined
    return words.length >= MIN_SELF_EVIDENT_WORDS || best.context >= MIN_COMMON_CONTEXT ? best.first : undefined
  }

  /** The indices of the words where these keys begin, all of them in a row. */
  #findKeys(keys: string): number[] {
    const wanted = ` ${keys} `
    const places: number[] = []
    for (let at = this.#keys.indexOf(wanted); at !== -1; at = this.#keys.indexOf(wanted, at + 1)) {
      if (places.length === MAX_PLACES) return []
      places.push(findFirstFrom(this.#places, at + 1))
    }
    return places
  }

  /** Whether no sentence goes on with the word of this index. */
  #endsAt(next: number): boolean {
    const last = this.#words[next - 1]
    CONTINUATION.lastIndex = last?.end ?? 0
    const isEnded = isSentenceEdge(last?.key) && !CONTINUATION.test(this.#text)
    return isEnded || isSentenceEdge(this.#words[next]?.key)
  }

  /** How many words of a context are still there, counted from the statement outwards to the first that is not. */
  #countCommon(context: readonly NormalisedWord[], at: number, step: 1 | -1): number {
    const changed = context.findIndex(({ key }, i) => this.#words[at + i * step]?.key !== key)
    const common = changed === -1 ? context : context.slice(0, changed)
    return common.filter(({ key }) => !isSentenceEdge(key)).length
  }

  /** Where a stretch of the statement is, with the quotation marks and the like at its ends if they are still there. */
  #locate({ start, end }: TextRange, exact: string, words: readonly NormalisedWord[], first: number): TextRange {
    const from = words.findIndex((word) => word.end > start)
    const to = words.findLastIndex((word) => word.start < end)
    const at = this.#cover(first + from, first + to)
    const opening = exact.slice(start, words[from]?.start)
    const closing = exact.slice(words[to]?.end, end)
    const opens = this.#text.startsWith(opening, at.start - opening.length)
    const closes = this.#text.startsWith(closing, at.end)
    return { start: opens ? at.start - opening.length : at.start, end: closes ? at.end + closing.length : at.end }
  }

  /** From one word to another, by their indices. */
  #cover(first: number, last: number): TextRange {
    return { start: this.#words[first]?.start ?? 0, end: this.#words[last]?.end ?? 0 }
  }
}

/** Cuts a long text behind a sentence or, where none ends, behind a word. */
function* cutIntoPieces(text: string): Generator<string> {
  let start = 0
  while (text.length - start > MAX_PIECE) {
    const piece = text.slice(start, start + MAX_PIECE)
    const [end = MAX_PIECE] = ['. ', ' ']
      .filter((mark) => piece.includes(mark))
      .map((mark) => piece.lastIndexOf(mark) + mark.length)
    yield piece.slice(0, end)
    start += end
  }
  yield text.slice(start)
}
