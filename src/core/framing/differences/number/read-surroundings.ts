/** What a quantity is of, as far as the words around it say. */
import { MONTHS } from '../../../language/en/calendar-words.ts'
import { ACT_OF_WORD, CASUALTY_ACTS } from '../../../language/en/event-verbs.ts'
import { APPROXIMATIONS, COMMON_COUNTED_NOUNS, NUMBER_WORDS, SCALES } from '../../../language/en/number-words.ts'
import { PERSON_NOUNS, QUANTITY_LINKS } from '../../../language/en/quantities.ts'
import { stem } from '../../../language/en/stem.ts'
import { isStopWord } from '../../../language/en/stop-words.ts'
import type { TextRange } from '../../../model/range.ts'
import type { AnalysedStatement } from '../../../statements/analysed-article.ts'
import { findFirstFrom } from '../../../text/ranges.ts'
import type { Word } from '../../../text/words.ts'

export interface Surroundings {
  /** Stems of what it counts. */
  counted: ReadonlySet<string>
  countsPersons: boolean
  /** "kill" or the like, where it says what happened to the people counted. */
  casualty: string | undefined
  /** Whether it counts those besides somebody else: "three other men". */
  isRemainder: boolean
  /** The months named near it. */
  months: ReadonlySet<string>
  /** Stems or acts of the content words around it. */
  context: ReadonlySet<string>
}

/** A quantity counts what follows within this many content words: "25 senior White House officials". */
const MAX_COUNTED_WORDS = 4
/** Content words on either side that tell what a quantity is about. */
const CONTEXT_WORDS = 8
/** In words: how far the verb of a casualty may be. */
const CASUALTY_REACH = 3
const PHRASE_MARK = /[.,;:()"“”—–]/
/** Between a quantity and what it counts: "most of the", "two other". */
const LINKS: ReadonlySet<string> = new Set(QUANTITY_LINKS)

/** @param counts false where the quantity has a unit instead of a noun that it counts */
export function readSurroundings(statement: AnalysedStatement, range: TextRange, counts: boolean): Surroundings {
  const counted = counts ? readCounted(range, statement) : []
  const casualty = counts ? readCasualty(range, statement) : undefined
  return {
    counted: new Set(counted.filter((key) => !PERSON_NOUNS.has(key)).map(stem)),
    countsPersons: counted.some((key) => PERSON_NOUNS.has(key)) || casualty !== undefined,
    casualty,
    isRemainder: /^\s+others?\b/i.test(statement.statement.text.slice(range.end)),
    months: new Set(
      readNear(range, statement)
        .map(({ key }) => key)
        .filter((key) => MONTHS.has(key)),
    ),
    context: new Set(readNear(range, statement).map((word) => readAct(word) ?? stem(word.key))),
  }
}

/** The content words of the phrase that a quantity begins: "25 senior officials | in Washington". */
function readCounted({ end }: TextRange, { statement: { text }, words }: AnalysedStatement): string[] {
  const counted: string[] = []
  let from = end
  for (const word of words.slice(findFirstFrom(words, end))) {
    const isLink = counted.length === 0 && LINKS.has(word.key)
    if (PHRASE_MARK.test(text.slice(from, word.start)) || (isStopWord(word.key) && !isLink)) break
    if (!isStopWord(word.key)) counted.push(word.key)
    if (counted.length === MAX_COUNTED_WORDS) break
    from = word.end
  }
  return counted.filter((key) => !COMMON_COUNTED_NOUNS.has(key))
}

/** "Killed 59", "59 people were killed": the nearest such verb, before the quantity rather than after it. */
function readCasualty({ start, end }: TextRange, { words }: AnalysedStatement): string | undefined {
  const first = findFirstFrom(words, start)
  const next = findFirstFrom(words, end)
  const before = words.slice(Math.max(0, first - CASUALTY_REACH), first).reverse()
  const after = words.slice(next, next + CASUALTY_REACH + 1)
  return [...before, ...after].map(readAct).find((act) => act !== undefined && CASUALTY_ACTS.has(act))
}

function readNear({ start, end }: TextRange, { words }: AnalysedStatement): Word[] {
  const before = words.slice(0, findFirstFrom(words, start)).filter(isTelling).slice(-CONTEXT_WORDS)
  const after = words.slice(findFirstFrom(words, end)).filter(isTelling).slice(0, CONTEXT_WORDS)
  return [...before, ...after]
}

function isTelling({ key }: Word): boolean {
  if (isStopWord(key) || /^\d/.test(key) || PERSON_NOUNS.has(key) || COMMON_COUNTED_NOUNS.has(key)) return false
  return !NUMBER_WORDS.has(key) && !SCALES.has(key) && !APPROXIMATIONS.includes(key)
}

function readAct({ key }: Word): string | undefined {
  return ACT_OF_WORD.get(key)
}
