/** Names for the same thing: what each article calls it, where a pair of sentences calls it differently. */
import { stem } from '../../language/en/stem.ts'
import type { TextRange } from '../../model/range.ts'
import type { FactVersion, NamedThing } from '../../model/story.ts'
import type { Telling } from '../../statements/analysed-article.ts'
import { sliceRange } from '../../text/ranges.ts'
import { splitWords, type Word } from '../../text/words.ts'
import { joinGroups } from './join-groups.ts'
import { describeVersion, listPartners, type TellingPair } from './pair-tellings.ts'

/** A sentence that calls the thing by a name. */
interface Use extends Telling {
  /** The stems of the name, so that a plural is no other name. */
  key: string
  /** From the statement's start. */
  range: TextRange
}

/** Those that most articles take part in come first, else as they are first found. */
export function findNames(pairs: readonly TellingPair[], pageId: string): NamedThing[] {
  const groups: string[][] = []
  const uses: Use[] = []
  for (const { here, there, differences } of pairs) {
    for (const { kind, hereRange, thereRange } of differences) {
      if (kind !== 'naming' || !hereRange || !thereRange) continue
      const [a, b] = [readUse(here, hereRange), readUse(there, thereRange)]
      if (isPartOf(a.key, b.key) || isPartOf(b.key, a.key)) continue
      uses.push(a, b)
      joinGroups(groups, [a.key, b.key])
    }
  }
  return groups
    .map((keys) =>
      describeThing(
        uses.filter(({ key }) => keys.includes(key)),
        pairs,
        pageId,
      ),
    )
    .filter(({ names }) => names.length > 1)
}

function readUse(telling: Telling, range: TextRange): Use {
  return { ...telling, key: keyOf(splitWords(sliceRange(telling.statement.statement.text, range))), range }
}

/** A name with one more word in it is hardly another name. */
function isPartOf(part: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${part} `)
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ key }) => stem(key)).join(' ')
}

function describeThing(uses: readonly Use[], pairs: readonly TellingPair[], pageId: string): NamedThing {
  const byKey = new Map<string, Map<string, FactVersion>>()
  for (const { key, range, ...telling } of [...uses, ...findFurtherUses(uses, pairs)]) {
    const ofName = byKey.get(key) ?? new Map<string, FactVersion>()
    byKey.set(key, ofName)
    const { id } = telling.article.article
    if (!ofName.has(id)) ofName.set(id, describeVersion(telling, range))
  }
  const names = [...byKey.values()].map((ofName) => {
    const inOrder = [...ofName.values()].sort((a, b) => Number(b.id === pageId) - Number(a.id === pageId))
    return { name: inOrder[0]?.words ?? '', uses: inOrder }
  })
  const isPages = ({ uses: [first] }: NamedThing['names'][number]) => Number(first?.id === pageId)
  return { names: names.sort((a, b) => isPages(b) - isPages(a) || b.uses.length - a.uses.length) }
}

/** The same names in sentences that say the same. */
function findFurtherUses(uses: readonly Use[], pairs: readonly TellingPair[]): Use[] {
  const keys = new Set(uses.map(({ key }) => key))
  const statements = new Set(uses.map(({ statement }) => statement))
  return [...statements].flatMap((statement) =>
    listPartners(statement, pairs).flatMap((telling) => [...keys].flatMap((key) => findUse(telling, key))),
  )
}

function findUse(telling: Telling, key: string): Use[] {
  const { unquotedWords } = telling.statement
  const length = key.split(' ').length
  const from = unquotedWords.findIndex((_, i) => keyOf(unquotedWords.slice(i, i + length)) === key)
  const [first, last] = [unquotedWords[from], unquotedWords[from + length - 1]]
  return first && last ? [{ ...telling, key, range: { start: first.start, end: last.end } }] : []
}
