/** Which quotations of a story's articles are versions of one utterance. */
import { isStopWord } from '../../language/en/stop-words.ts'
import type { TextRange } from '../../model/range.ts'
import type { AnalysedQuotation, Telling } from '../../statements/analysed-article.ts'
import { shiftRange } from '../../text/ranges.ts'
import { keyOfName } from './clean-name.ts'
import { joinGroups } from './join-groups.ts'
import type { TellingPair } from './pair-tellings.ts'

export interface QuotationVersion extends Telling {
  quoted: AnalysedQuotation
}

/** Two quotations are versions of one if they share this much of the shorter one: less is another utterance. */
const MIN_SHARED = 0.7
/** In content words; fewer are a phrase that anybody may use. */
const MIN_SHARED_CONTENT = 2

/** In words. A phrase as short is repeated by those whom it is meant for; of a longer one a speaker may be mistaken. */
const MAX_SHORT = 7

/** Groups of at least two outlets, one version an article, in the order in which they are first found. */
export function groupQuotations(pairs: readonly TellingPair[]): QuotationVersion[][] {
  const groups: QuotationVersion[][] = []
  for (const { here, there, relation } of pairs) {
    if (relation !== 'quote') continue
    for (const a of listVersions(here)) {
      for (const b of listVersions(there)) if (areVersions(a, b)) joinGroups(groups, [a, b], isSameQuotation)
    }
  }
  return groups.map(chooseFullestOfEach).filter(haveSeveralOutlets)
}

function haveSeveralOutlets(versions: readonly QuotationVersion[]): boolean {
  return new Set(versions.map(({ article }) => article.article.publisher)).size > 1
}

function listVersions(telling: Telling): QuotationVersion[] {
  return telling.statement.quotations.map((quoted) => ({ ...telling, quoted }))
}

function areVersions({ quoted: a }: QuotationVersion, { quoted: b }: QuotationVersion): boolean {
  const [shorter, longer] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  if (shorter.length <= MAX_SHORT && areOtherSpeakers(a.quotation.speaker, b.quotation.speaker)) return false
  const keys = new Set(longer.map(({ key }) => key))
  const shared = shorter.filter(({ key }) => keys.has(key))
  const content = new Set(shared.filter(({ key }) => !isStopWord(key)).map(({ key }) => key))
  return shared.length >= MIN_SHARED * shorter.length && content.size >= MIN_SHARED_CONTENT
}

/** Whether both are named, and surely two. */
function areOtherSpeakers(a = '', b = ''): boolean {
  const areNames = /^\p{Lu}/u.test(a) && /^\p{Lu}/u.test(b)
  return areNames && keyOfName(a).split(' ').at(-1) !== keyOfName(b).split(' ').at(-1)
}

function isSameQuotation(a: QuotationVersion, b: QuotationVersion): boolean {
  return a.quoted === b.quoted
}

/** One version an article: its longest. */
function chooseFullestOfEach(group: readonly QuotationVersion[]): QuotationVersion[] {
  const chosen = new Map<string, QuotationVersion>()
  for (const version of group) {
    const { id } = version.article.article
    const known = chosen.get(id)
    if (!known || known.quoted.words.length < version.quoted.words.length) chosen.set(id, version)
  }
  return [...chosen.values()]
}

/** Where the quoted words are, from the start of their statement. */
export function locateQuotation({ statement, quoted }: QuotationVersion): TextRange {
  return shiftRange(quoted.quotation, -statement.statement.start)
}
